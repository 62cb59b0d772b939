package org.alongside.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.alongside.projects.LevelAnswers.Answering;
import org.alongside.projects.LevelAnswers.Change;
import org.alongside.projects.LevelAnswers.Decider;
import org.alongside.projects.LevelAnswers.Room;

/** Projects and parts of them to test with. */
public final class Examples {

  public static final Instant NOW = Instant.parse("2027-03-04T12:00:00Z");

  public static final Outline COMPLETE =
      new Outline(
          new Section.Aim("Autism pathway", "A shorter wait.", "People wait 3 years.", "Be heard."),
          new Section.Scope("How people are met.", "The law.", "Parliament makes it."),
          new Section.Means("Until spring 2028.", "£40,000 a year.", "No new building."),
          new Section.Contact("Sam Field", "Lead", "sam@example.org", ""),
          new Section.Reach("Riverdale", List.of("Riverdale Council")));

  private Examples() {}

  /** Answers of which the weakest carries exactly this level. */
  public static LevelAnswers answers(Level level) {
    Change change =
        switch (level) {
          case INFORM -> Change.NOTHING;
          case CONSULT -> Change.A_PROPOSAL;
          case ENGAGE, CO_DESIGN -> Change.THE_WAY_THERE;
          case CO_PRODUCTION -> Change.EVERYTHING;
        };
    Room room = level == Level.ENGAGE ? Room.STAFF_ONLY : Room.BOTH_AS_EQUALS;
    return new LevelAnswers(change, Decider.BOTH_TOGETHER, room, Answering.SEEN_THROUGH_TOGETHER);
  }

  public static LevelChoice choice(Level level) {
    return new LevelChoice(level, answers(level), "");
  }

  public static LevelStatement statement(Level level) {
    return choice(level).stated(LevelStatement.Change.NONE, NOW);
  }

  public static Set<Stage> allStages() {
    return EnumSet.allOf(Stage.class);
  }

  public static Mandate.Item item(String decision) {
    return new Mandate.Item(
        UUID.randomUUID(),
        decision,
        "The partnership",
        new Mandate.Authority.Delegated("Minute 12", LocalDate.of(2027, 1, 5)));
  }

  static Mandate agreed() {
    return new Mandate(1, List.of(item("Where to spend")), Set.of(Side.values()), List.of());
  }

  public static Project draft(String title) {
    return Project.started(ProjectId.random(), Slug.from(title, "x"), Outline.titled(title), null);
  }

  /** A draft with nothing missing at this level but what other capabilities demand. */
  static Project complete(Level level) {
    Project draft = draft("Autism pathway");
    Project full =
        new Project(
            draft.id(),
            draft.slug(),
            1,
            null,
            COMPLETE,
            Life.draft(),
            draft.stages(),
            Petals.NONE.with(allStages(), statement(level)),
            Mandate.NONE);
    return level.includes(Level.CO_DESIGN) ? full.with(agreed()) : full;
  }

  static Activity activity(Project project, Level level) {
    return new Activity(
        ActivityId.random(),
        project.id(),
        new Slug("tell-us"),
        1,
        invitation("Tell us"),
        Activity.State.DRAFT,
        statement(level));
  }

  /** With everything that any level demands. */
  public static Invitation invitation(String title) {
    var how =
        new Invitation.How(
            "The library", "Come along.", "The Board", When.parse("2027-summer").orElseThrow());
    var span = new Span(When.parse("2027-03").orElse(null), When.parse("2027-05").orElse(null));
    return new Invitation(title, Stage.DESIGN, "Answer five questions.", span, how);
  }
}
