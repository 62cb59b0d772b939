package org.alongside.questions.web;

import java.util.List;
import java.util.UUID;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.formats.Item;
import org.alongside.projects.Project;
import org.alongside.questions.Clearness;
import org.alongside.questions.Question;
import org.alongside.questions.QuestionId;
import org.alongside.questions.Questions;
import org.alongside.web.PageStart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what one reader is shown of questions. */
@Component
class QuestionsShown {

  static final int SIZE = 20;
  private static final int MOST_UNCLEAR = 50;
  private static final int MOST_WAITING = 200;

  private final Questions questions;
  private final Clearness clearness;
  private final Access access;

  QuestionsShown(Questions questions, Clearness clearness, Access access) {
    this.questions = questions;
    this.clearness = clearness;
    this.access = access;
  }

  /**
   * What there is about an item.
   *
   * @param unclear what people did not understand; only for those who check
   */
  record OfItem(
      List<Question> found,
      Questions.Counts counts,
      Clearness.Counts clear,
      List<Clearness.Unclear> unclear,
      boolean checks) {}

  /** What there is in a project. */
  record OfProject(
      List<Question> found, Questions.Counts counts, List<Question> waiting, boolean checks) {}

  OfItem of(Item item, Actor actor, String after) {
    boolean checks = checks(actor, item.project());
    return new OfItem(
        questions.shown(item.ref(), start(after), SIZE + 1),
        questions.counts(item.ref()),
        clearness.counts(item.ref()),
        checks ? clearness.unclear(item.ref(), MOST_UNCLEAR) : List.of(),
        checks);
  }

  OfProject of(Project project, Actor actor, String after) {
    var id = project.id().value();
    boolean checks = checks(actor, id);
    return new OfProject(
        questions.shown(id, start(after), SIZE + 1),
        questions.counts(id),
        checks ? questions.waiting(id, MOST_WAITING) : List.of(),
        checks);
  }

  boolean checks(Actor actor, UUID project) {
    return actor.signedIn() && access.may(actor, Action.CHECK_QUESTION, project);
  }

  private static Questions.@Nullable After start(String after) {
    return PageStart.read(after)
        .map(from -> new Questions.After(from.from(), new QuestionId(from.id())))
        .orElse(null);
  }
}
