package org.alongside.demo;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.Activity;
import org.alongside.projects.Invitation;
import org.alongside.projects.LevelAnswers;
import org.alongside.projects.LevelAnswers.Answering;
import org.alongside.projects.LevelAnswers.Change;
import org.alongside.projects.LevelAnswers.Decider;
import org.alongside.projects.LevelAnswers.Room;
import org.alongside.projects.LevelChoice;
import org.alongside.projects.Project;
import org.alongside.projects.PublishActivity;
import org.alongside.projects.Span;
import org.alongside.projects.StartActivity;
import org.alongside.projects.StateActivityLevel;
import org.alongside.projects.When;
import org.jspecify.annotations.Nullable;

/** What people can take part in, each at its own level. */
public final class ActivitiesChapter {

  private final StartActivity start;
  private final StateActivityLevel level;
  private final PublishActivity publish;
  private final Texts texts = new Texts();

  public ActivitiesChapter(StartActivity start, StateActivityLevel level, PublishActivity publish) {
    this.start = start;
    this.level = level;
    this.publish = publish;
  }

  /** Answers that carry the level, and no higher one. */
  static LevelAnswers truly(Level level) {
    return switch (level) {
      case INFORM ->
          answers(Change.NOTHING, Decider.THE_ORGANISATION, Room.STAFF_ONLY, Answering.NO);
      case CONSULT ->
          answers(
              Change.A_PROPOSAL,
              Decider.THE_ORGANISATION,
              Room.STAFF_ONLY,
              Answering.ON_EVERY_THEME);
      case ENGAGE ->
          answers(
              Change.EVERYTHING,
              Decider.THE_ORGANISATION,
              Room.SOME_WITH_LIVED_EXPERIENCE,
              Answering.ON_EVERY_THEME);
      case CO_DESIGN ->
          answers(
              Change.THE_WAY_THERE,
              Decider.THE_ORGANISATION_AMONG_SHARED_OPTIONS,
              Room.BOTH_AS_EQUALS,
              Answering.ON_EVERY_THEME);
      case CO_PRODUCTION -> together();
    };
  }

  /** The answers of a project in which everything is open and both decide. */
  static LevelAnswers together() {
    return answers(
        Change.EVERYTHING,
        Decider.BOTH_TOGETHER,
        Room.BOTH_AS_EQUALS,
        Answering.SEEN_THROUGH_TOGETHER);
  }

  static LevelAnswers answers(Change change, Decider decider, Room room, Answering answering) {
    return new LevelAnswers(change, decider, room, answering);
  }

  /**
   * What the story has at this point.
   *
   * @param decided when somebody decides on what people say
   */
  record Planned(String name, Stage stage, Level level, Span span, @Nullable When decided) {

    Planned(String name, Stage stage, Level level, Span span) {
      this(name, stage, level, span, span.until());
    }
  }

  Activity tell(Project project, Actor lead, Planned planned, Instant then) {
    Activity started = start.start(lead, project.id(), invitation(planned), then);
    var choice = new LevelChoice(planned.level(), truly(planned.level()), "");
    Told.done(level.state(lead, project, started.id(), choice, then));
    return Told.done(publish.publish(lead, started.id(), then));
  }

  private Invitation invitation(Planned planned) {
    String key = "activity." + planned.name() + ".";
    String decider = planned.level() == Level.CO_PRODUCTION ? "" : ".organisation";
    var how =
        new Invitation.How(
            texts.get(key + "place"),
            texts.get(key + "ways"),
            texts.get("activity.decider" + decider),
            planned.decided());
    return new Invitation(
        texts.get(key + "title"), planned.stage(), texts.get(key + "what"), planned.span(), how);
  }
}
