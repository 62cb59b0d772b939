package org.alongside.questions.web;

import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.formats.Item;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityPanel;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.alongside.questions.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way to ask about a project, an activity or any other item, on its own page. */
@Component
public class QuestionsPanel implements ProjectPanel, ActivityPanel {

  private static final int AFTER_THE_FILES = 45;
  private static final Part PART = new Part("questions", "questions.panel.title");

  private final Questions questions;
  private final QuestionsShown shown;

  QuestionsPanel(Questions questions, QuestionsShown shown) {
    this.questions = questions;
    this.shown = shown;
  }

  /**
   * What is shown of it.
   *
   * @param counts what became of the questions; null where nobody has looked
   * @param all everything that was asked in the project; null where it is not said here
   * @param clear where the press goes that says whether it was clear; null where that is not asked
   */
  public record Shown(
      String path,
      Questions.@Nullable Counts counts,
      @Nullable String all,
      @Nullable String clear) {}

  /** About an item that everybody can read. */
  public Shown of(Item.Ref item) {
    return new Shown(
        QuestionPaths.of(item), questions.counts(item), null, QuestionPaths.clear(item));
  }

  @Override
  public int order() {
    return AFTER_THE_FILES;
  }

  /** The database is asked only for those who answer: everybody else follows the link. */
  @Override
  public Optional<Panel> of(ProjectStory story, Actor actor) {
    var project = story.project();
    if (!readable(project)) {
      return Optional.empty();
    }
    var id = project.id().value();
    var counts = shown.checks(actor, id) ? questions.counts(id) : null;
    var path = QuestionPaths.of(new Item.Ref("project", id));
    var all = QuestionPaths.in(project.slug());
    return Optional.of(new Panel(PART, "questions/panel", new Shown(path, counts, all, null)));
  }

  @Override
  public Optional<Panel> of(Project project, Activity activity, Actor actor) {
    return readable(project) && activity.shown()
        ? Optional.of(
            new Panel(PART, "questions/panel", of(new Item.Ref("activity", activity.id().value()))))
        : Optional.empty();
  }

  private static boolean readable(Project project) {
    return project.life().launched() && project.life().state() != Life.State.WITHDRAWN;
  }
}
