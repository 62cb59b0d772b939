package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.participation.Act;
import org.alongside.participation.Attempt;
import org.alongside.participation.Level;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Reason;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

/** Publishing, withdrawing and ending. */
class PublishProjectTest {

  private record Below(String key) implements Reason {}

  private static final Obstacle NO_PARTNERS =
      (act, project, level) ->
          level.includes(Level.CO_PRODUCTION) ? List.of(new Below("no-partners")) : List.of();

  private final InMemory all = new InMemory();
  private final Actor lead = Actor.of(PersonId.random());
  private final PublishProject publish =
      new PublishProject(all, new Demands(NO_PARTNERS, all), all.facts);

  private Attempt<Project> publish(Project project) {
    all.add(project);
    return publish.publish(lead, project.id(), Examples.NOW);
  }

  @Test
  void aCompleteProjectIsPublishedAndRecorded() {
    assertThat(publish(Examples.complete(Level.CO_DESIGN))).isInstanceOf(Attempt.Done.class);
    assertThat(all.only().life().openToAll()).isTrue();
    assertThat(all.kinds()).containsExactly("projects.published");
    assertThat(all.recorded.getFirst().details()).containsEntry("level", "CO_DESIGN");
  }

  @Test
  void whatIsMissingHereAndBelowIsToldAtOnceAndNothingIsRecorded() {
    Project project =
        Examples.complete(Level.CO_PRODUCTION)
            .with(new Section.Means("", "", ""))
            .with(Mandate.NONE);
    assertThat(reasons(publish(project)))
        .containsExactly(
            "projects.reason.time-missing",
            "projects.reason.money-missing",
            "projects.reason.mandate-empty",
            "projects.reason.mandate-not-agreed-lived",
            "projects.reason.mandate-not-agreed-learnt",
            "projects.reason.partners-missing-lived",
            "projects.reason.partners-missing-learnt",
            "no-partners");
    assertThat(all.only().life().state()).isEqualTo(Life.State.DRAFT);
    assertThat(all.recorded).isEmpty();
  }

  /** Nobody mends one thing only to be told of the next. */
  @Test
  void whatIsWrongInEverythingIsToldInOneLook() {
    Project bare = Examples.draft("New").with(oneStageCoProduced());
    assertThat(reasons(publish(bare)))
        .containsExactly(
            "projects.reason.purpose-missing",
            "projects.reason.why-now-missing",
            "projects.reason.can-change-missing",
            "projects.reason.fixed-missing",
            "projects.reason.time-missing",
            "projects.reason.money-missing",
            "projects.reason.contact-missing",
            "projects.reason.level-missing",
            "projects.reason.mandate-empty",
            "projects.reason.mandate-not-agreed-lived",
            "projects.reason.mandate-not-agreed-learnt",
            "projects.reason.partners-missing-lived",
            "projects.reason.partners-missing-learnt",
            "no-partners");
    all.place(Side.LIVED);
    assertThat(reasons(publish.publish(lead, bare.id(), Examples.NOW)))
        .contains("projects.reason.partners-missing-learnt")
        .doesNotContain("projects.reason.partners-missing-lived");
  }

  @Test
  void anActivityIsToldWhatItsProjectLacksToo() {
    Project bare = Examples.draft("New").with(oneStageCoProduced());
    Activity asks = Examples.activity(bare, Level.CO_DESIGN);
    var all =
        new Demands(NO_PARTNERS, this.all)
            .of(Act.PUBLISH, asks, bare).stream().map(Reason::key).toList();
    assertThat(all)
        .doesNotHaveDuplicates()
        .contains(
            "projects.reason.project-not-published",
            "projects.reason.purpose-missing",
            "projects.reason.mandate-empty",
            "no-partners");
  }

  private static Petals oneStageCoProduced() {
    return Petals.NONE.with(Set.of(Stage.DESIGN), Examples.statement(Level.CO_PRODUCTION));
  }

  @Test
  void itIsPublishedOnce() {
    Project project = Examples.complete(Level.INFORM);
    publish(project);
    assertThat(reasons(publish.publish(lead, project.id(), Examples.NOW)))
        .containsExactly("projects.reason.already-published");
  }

  @Test
  void takingItBackKeepsThatItWasThere() {
    Project project = Examples.complete(Level.INFORM);
    publish(project);
    var withdraw = new WithdrawProject(all, all.facts);
    assertThat(reasons(withdraw.withdraw(lead, project.id(), " ", Examples.NOW)))
        .containsExactly("projects.reason.why-withdrawn-missing");
    withdraw.withdraw(lead, project.id(), "A mistake", Examples.NOW.plusSeconds(60));
    Life life = all.only().life();
    assertThat(life.openToAll()).isFalse();
    assertThat(life.launched()).isTrue();
    assertThat(life.words()).isEqualTo("A mistake");
    publish.publish(lead, project.id(), Examples.NOW.plusSeconds(120));
    assertThat(all.only().life().published()).isEqualTo(Examples.NOW);
  }

  @Test
  void anEndedProjectSaysWhatCameOfItAndStaysOpenToRead() {
    Project project = Examples.complete(Level.INFORM);
    var end = new EndProject(all, all.facts);
    all.add(project);
    assertThat(reasons(end.end(lead, project.id(), "Done", Examples.NOW)))
        .containsExactly("projects.reason.not-published");
    publish.publish(lead, project.id(), Examples.NOW);
    assertThat(reasons(end.end(lead, project.id(), "", Examples.NOW)))
        .containsExactly("projects.reason.what-came-of-it-missing");
    end.end(lead, project.id(), "Waits are shorter.", Examples.NOW);
    assertThat(all.only().life().openToAll()).isTrue();
    assertThat(reasons(publish.publish(lead, project.id(), Examples.NOW)))
        .containsExactly("projects.reason.already-ended");
    assertThat(all.kinds()).containsExactly("projects.published", "projects.ended");
  }

  @Test
  void aPublishedProjectCannotBeEmptiedOfWhatItOwes() {
    Project project = Examples.complete(Level.INFORM);
    publish(project);
    var revise = new ReviseProject(all, all.facts);
    assertThat(
            reasons(
                revise.revise(
                    lead, project.id(), new Section.Means("", "£1", ""), 1, Examples.NOW)))
        .containsExactly("projects.reason.time-missing");
    assertThat(
            revise.revise(lead, project.id(), new Section.Means("Soon", "£1", ""), 1, Examples.NOW))
        .isInstanceOf(Attempt.Done.class);
    assertThat(all.only().outline().means().time()).isEqualTo("Soon");
  }

  @Test
  void whoeverReadAnEarlierVersionIsOvertaken() {
    Project project = Examples.complete(Level.INFORM);
    all.add(project);
    var revise = new ReviseProject(all, all.facts);
    assertThat(revise.revise(lead, project.id(), new Section.Scope("a", "b", "c"), 0, Examples.NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    assertThat(all.recorded).isEmpty();
  }

  static List<String> reasons(Attempt<?> attempt) {
    return attempt instanceof Attempt.Refused<?> refused
        ? refused.reasons().stream().map(Reason::key).toList()
        : List.of("not refused: " + attempt);
  }
}
