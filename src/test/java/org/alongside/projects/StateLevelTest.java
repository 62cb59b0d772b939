package org.alongside.projects;

import static org.alongside.projects.PublishProjectTest.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Level;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

/** Stating, raising, lowering and confirming a level. */
class StateLevelTest {

  private final InMemory all = new InMemory();
  private final Actor lead = Actor.of(PersonId.random());
  private final Demands demands = new Demands(Obstacle.all(List.of()), all);
  private final StateLevel state =
      new StateLevel(all, all, all, demands, new LevelRecord(all.facts, all));
  private final ConfirmLevel confirm = new ConfirmLevel(all, all, all.facts);

  private Attempt<LevelStatement> state(Project project, Set<Stage> stages, LevelChoice choice) {
    return state.state(lead, project.id(), stages, choice, Examples.NOW);
  }

  private Project published(Level level) {
    Project draft = Examples.complete(level);
    return all.add(draft.with(draft.life().publishedAt(Examples.NOW)));
  }

  @Test
  void theFirstStatementIsDatedAndRecorded() {
    Project draft = all.add(Examples.draft("New"));
    state(draft, Examples.allStages(), Examples.choice(Level.ENGAGE));
    assertThat(all.only().word()).contains(Level.ENGAGE);
    assertThat(all.only().petals().of(Stage.DESIGN).orElseThrow().at()).isEqualTo(Examples.NOW);
    assertThat(all.kinds()).containsExactly("projects.level-stated");
  }

  @Test
  void itIsStatedForAtLeastOneStage() {
    Project draft = all.add(Examples.draft("New"));
    assertThat(reasons(state(draft, Set.of(), Examples.choice(Level.ENGAGE))))
        .containsExactly("projects.reason.no-stage-chosen");
  }

  @Test
  void aHigherLevelThanTheAnswersCarryNeedsAReasonAndIsRecorded() {
    Project draft = all.add(Examples.draft("New"));
    var answers = Examples.answers(Level.CONSULT);
    assertThat(
            reasons(state(draft, Examples.allStages(), new LevelChoice(Level.ENGAGE, answers, ""))))
        .containsExactly("projects.reason.why-higher-missing");
    state(draft, Examples.allStages(), new LevelChoice(Level.ENGAGE, answers, "We will open it"));
    assertThat(all.recorded.getLast().details())
        .containsEntry("level", "ENGAGE")
        .containsEntry("suggested", "CONSULT");
    assertThat(all.only().petals().of(Stage.DESIGN).orElseThrow().higherThanAnswers()).isTrue();
  }

  @Test
  void raisingAfterLaunchIsShown() {
    Project project = published(Level.INFORM);
    state(project, Set.of(Stage.DESIGN), Examples.choice(Level.CONSULT));
    assertThat(all.only().petals().of(Stage.DESIGN).orElseThrow().change())
        .isEqualTo(LevelStatement.Change.RAISED);
    assertThat(all.kinds()).containsExactly("projects.level-raised");
  }

  @Test
  void aPublishedProjectCannotTakeANameItCouldNotBePublishedUnder() {
    Project project = published(Level.CONSULT);
    assertThat(reasons(state(project, Set.of(Stage.DESIGN), Examples.choice(Level.CO_DESIGN))))
        .contains("projects.reason.mandate-empty", "projects.reason.mandate-not-agreed-lived");
    assertThat(all.only().petals().of(Stage.DESIGN).orElseThrow().level()).isEqualTo(Level.CONSULT);
  }

  @Test
  void loweringAfterPeopleHaveJoinedNeedsAReasonBreaksThePromiseAndTheyAreTold() {
    Project project = published(Level.CO_PRODUCTION);
    PersonId lived = all.place(Side.LIVED);
    PersonId learnt = all.place(Side.LEARNT);
    var lower = Examples.choice(Level.CONSULT);
    assertThat(reasons(state(project, Set.of(Stage.DELIVERY), lower)))
        .containsExactly("projects.reason.why-lower-missing");
    assertThat(all.told).isEmpty();

    var explained = new LevelChoice(lower.level(), lower.answers(), "The money went");
    state(project, Set.of(Stage.DELIVERY), explained);

    assertThat(all.told).containsExactlyInAnyOrder(lived, learnt);
    assertThat(all.kinds()).containsExactly("projects.level-lowered");
    assertThat(all.only().word()).contains(Level.CONSULT);
  }

  @Test
  void loweringADraftThatNobodyJoinedBreaksNothing() {
    Project draft = all.add(Examples.complete(Level.CO_PRODUCTION));
    state(draft, Examples.allStages(), Examples.choice(Level.CONSULT));
    assertThat(all.kinds()).containsExactly("projects.level-stated");
    assertThat(all.told).isEmpty();
  }

  @Test
  void onlyALivedPartnerConfirms() {
    Project project = published(Level.CO_PRODUCTION);
    PersonId learnt = all.place(Side.LEARNT);
    assertThat(reasons(confirm.confirm(actor(learnt), project.id(), all.stated(), Examples.NOW)))
        .containsExactly("projects.reason.not-a-lived-partner");
    assertThat(reasons(confirm.confirm(lead, project.id(), all.stated(), Examples.NOW)))
        .containsExactly("projects.reason.not-a-lived-partner");
  }

  @Test
  void whoeverOnlyAdvisesNeitherConfirmsNorIsWaitedFor() {
    Project project = published(Level.CO_PRODUCTION);
    PersonId decides = all.place(Side.LIVED);
    PersonId adviser = all.place(Side.LIVED);
    all.advising.add(adviser);
    assertThat(reasons(confirm.confirm(actor(adviser), project.id(), all.stated(), Examples.NOW)))
        .containsExactly("projects.reason.not-a-lived-partner");
    assertThat(confirm.confirm(actor(decides), project.id(), all.stated(), Examples.NOW))
        .isEqualTo(Attempt.done(true));
  }

  @Test
  void itIsConfirmedWhenMoreThanHalfOfTheLivedPlacesHaveSaidSo() {
    Project project = published(Level.CO_PRODUCTION);
    PersonId first = all.place(Side.LIVED);
    PersonId second = all.place(Side.LIVED);
    PersonId third = all.place(Side.LIVED);
    PersonId fourth = all.place(Side.LIVED);
    all.place(Side.LEARNT);

    assertThat(confirm.confirm(actor(first), project.id(), all.stated(), Examples.NOW))
        .isEqualTo(Attempt.done(false));
    assertThat(confirm.confirm(actor(second), project.id(), all.stated(), Examples.NOW))
        .as("two of four are exactly half")
        .isEqualTo(Attempt.done(false));
    assertThat(confirm.confirm(actor(second), project.id(), all.stated(), Examples.NOW))
        .as("nobody counts twice")
        .isEqualTo(Attempt.done(false));
    assertThat(all.only().petals().confirmed()).isFalse();
    assertThat(confirm.confirm(actor(third), project.id(), all.stated(), Examples.NOW))
        .isEqualTo(Attempt.done(true));
    assertThat(all.only().petals().confirmed()).isTrue();
    assertThat(all.kinds()).endsWith("projects.level-confirmed-by-partners");
    assertThat(reasons(confirm.confirm(actor(fourth), project.id(), all.stated(), Examples.NOW)))
        .containsExactly("projects.reason.nothing-to-confirm");
  }

  @Test
  void aNewStatementIsNotYetConfirmed() {
    Project project = published(Level.CO_PRODUCTION);
    confirm.confirm(actor(all.place(Side.LIVED)), project.id(), all.stated(), Examples.NOW);
    assertThat(all.only().petals().confirmed()).isTrue();
    var lower = new LevelChoice(Level.CONSULT, Examples.answers(Level.CONSULT), "Less money");
    state(project, Set.of(Stage.DELIVERY), lower);
    assertThat(all.only().petals().confirmed()).isFalse();
  }

  @Test
  void nobodyConfirmsALevelThatWasStatedAfterTheyReadThePage() {
    Project project = published(Level.CO_PRODUCTION);
    PersonId lived = all.place(Side.LIVED);
    var read = all.stated();
    var lower = new LevelChoice(Level.CONSULT, Examples.answers(Level.CONSULT), "Less money");
    state(project, Set.of(Stage.DELIVERY), lower);
    assertThat(confirm.confirm(actor(lived), project.id(), read, Examples.NOW))
        .isEqualTo(Attempt.overtaken());
    assertThat(all.only().petals().confirmed()).isFalse();
    assertThat(all.kinds()).doesNotContain("projects.level-confirmed");
    assertThat(confirm.confirm(actor(lived), project.id(), all.stated(), Examples.NOW))
        .isEqualTo(Attempt.done(true));
  }

  private static Actor actor(PersonId person) {
    return Actor.of(person);
  }
}
