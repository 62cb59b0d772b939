package org.alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.counting.Threshold;
import org.alongside.participation.Act;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Reason;
import org.alongside.partnerships.PartnershipId;
import org.alongside.projects.Examples;
import org.alongside.projects.Mandate;
import org.alongside.projects.MandateHistory;
import org.alongside.projects.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeardFirstTest {

  private static final Mandate.Item BIG = Examples.item("Where the centre is");
  private static final Reason ASKED = () -> "people are still asked";
  private static final Obstacle OBSTACLE =
      (act, _, _) -> act == Act.DECIDE ? List.of(ASKED, ASKED) : List.of();

  private final Project project = Examples.draft("The centre");

  private static Project listing(Project project) {
    var history = new MandateHistory(List.of(), Set.of(BIG.id()), Set.of(BIG.id()), 1);
    return project.with(new Mandate(1, List.of(BIG), Set.of(), List.of(), history));
  }

  private List<? extends Reason> lacks(Project in, @Nullable UUID listed) {
    var method = new Method.BothGroupsAgree(Threshold.MORE_THAN_HALF);
    var timetable =
        new Timetable(
            java.time.Instant.parse("2027-03-12T09:00:00Z"),
            java.time.Instant.parse("2027-03-20T09:00:00Z"),
            null);
    var proposal = new Proposal("Shall it move?", "", List.of());
    var terms = new Terms(proposal, method, timetable, 5).taking(listed);
    var home = new Dossier.Home(PartnershipId.random(), in.id().value());
    return new HeardFirst(id -> Optional.of(in).filter(it -> it.id().equals(id)), OBSTACLE)
        .lacks(new Dossier(DecisionId.random(), home, 1, 1, terms));
  }

  @Test
  void aDecisionThatMattersWaitsForEverythingThatPeopleAreAsked() {
    assertThat(lacks(listing(project), BIG.id())).hasSize(2);
  }

  @Test
  void whatIsNotOnTheListCanBeDecidedMeanwhile() {
    assertThat(lacks(listing(project), null)).isEmpty();
  }

  @Test
  void whereNothingIsListedEveryDecisionWaits() {
    assertThat(lacks(project, null)).hasSize(2);
  }
}
