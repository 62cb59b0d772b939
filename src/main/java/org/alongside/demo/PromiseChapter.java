package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.participation.Here;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.AgreeMandate;
import org.alongside.projects.ConfirmLevel;
import org.alongside.projects.LevelAnswers;
import org.alongside.projects.LevelChoice;
import org.alongside.projects.LevelStatement;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.projects.PublishProject;
import org.alongside.projects.ReviewProject;
import org.alongside.projects.StateLevel;
import org.alongside.projects.WriteMandate;

/** A project names its level, agrees who decides what, and goes public. */
public final class PromiseChapter {

  private final StateLevel level;
  private final WriteMandate write;
  private final AgreeMandate agree;
  private final ConfirmLevel confirm;
  private final Publication publication;
  private final Texts texts = new Texts();

  public PromiseChapter(
      StateLevel level,
      WriteMandate write,
      AgreeMandate agree,
      ConfirmLevel confirm,
      Publication publication) {
    this.level = level;
    this.write = write;
    this.agree = agree;
    this.confirm = confirm;
    this.publication = publication;
  }

  void state(Project project, Actor lead, LevelAnswers answers, String why, Instant then) {
    state(project, lead, new LevelChoice(Level.CO_PRODUCTION, answers, why), then);
  }

  void state(Project project, Actor lead, LevelChoice choice, Instant then) {
    Told.done(level.state(lead, project.id(), EnumSet.allOf(Stage.class), choice, then));
  }

  /** The list of decisions that matter; all agree it. */
  List<Mandate.Item> mandate(
      String story, Project project, Actor lead, List<Actor> partners, Instant then) {
    var items =
        texts.list(story + ".mandate").stream()
            .map(decision -> item(story, decision, Here.day(then)))
            .toList();
    long version = Told.done(write.write(lead, project.id(), items, 0, then));
    partners.forEach(each -> Told.done(agree.agree(each, project.id(), version, then)));
    return items;
  }

  private Mandate.Item item(String story, String decision, LocalDate day) {
    var minute =
        new Mandate.Authority.Delegated(texts.get(story + ".mandate.minute"), day.minusDays(20));
    return new Mandate.Item(
        UUID.randomUUID(), decision, texts.get(story + ".mandate.taker"), minute);
  }

  /** Lived partners confirm until it counts. */
  void confirm(Project project, List<Actor> lived, Instant then) {
    var seen =
        now(project).petals().byStage().values().stream()
            .map(LevelStatement::id)
            .collect(Collectors.toSet());
    for (Actor partner : lived) {
      if (Told.done(confirm.confirm(partner, project.id(), seen, then))) {
        return;
      }
    }
  }

  void publish(Project project, Actor lead, Instant then) {
    Told.done(publication.publish().publish(lead, project.id(), then));
  }

  /** Somebody reads its page, and finds that it is still right. */
  void review(Project project, Actor lead, Instant then) {
    Told.done(publication.review().review(lead, project.id(), then));
  }

  /** The project as it stands now. */
  Project now(Project project) {
    return publication.projects().find(project.id()).orElseThrow();
  }

  /** Going public, and looking at what went public. */
  public record Publication(PublishProject publish, ReviewProject review, Projects projects) {}
}
