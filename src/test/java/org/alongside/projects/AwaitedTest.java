package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.Awaited.Thing;
import org.junit.jupiter.api.Test;

/** What waits for a partner before the promise is agreed and confirmed. */
class AwaitedTest {

  private final InMemory all = new InMemory();
  private final Awaited awaited = new Awaited(all, all, all);
  private final Project project = all.add(Examples.draft("Autism pathway"));
  private final PersonId lived = all.place(Side.LIVED);
  private final PersonId learnt = all.place(Side.LEARNT);

  private Set<Thing> of(PersonId person, Side side) {
    return awaited.of(project.id(), person, side);
  }

  @Test
  void nothingWaitsWhileNothingIsWritten() {
    assertThat(of(lived, Side.LIVED)).isEmpty();
  }

  @Test
  void theListWaitsForBothGroupsUntilTheyAgreeIt() {
    all.write(project.id(), List.of(Examples.item("Where to spend")), 0, lived, Examples.NOW);
    assertThat(of(lived, Side.LIVED)).containsExactly(Thing.AGREE_MANDATE);
    assertThat(of(learnt, Side.LEARNT)).containsExactly(Thing.AGREE_MANDATE);
    var agree = new AgreeMandate(all, all, all, all.facts);
    agree.agree(Actor.of(lived), project.id(), 1, Examples.NOW);
    assertThat(of(lived, Side.LIVED)).isEmpty();
    assertThat(of(learnt, Side.LEARNT)).containsExactly(Thing.AGREE_MANDATE);
    var another = all.place(Side.LIVED);
    assertThat(of(another, Side.LIVED)).as("more than half have agreed already").isEmpty();
  }

  @Test
  void theLevelWaitsForTheLivedPartnersUntilTheyConfirmIt() {
    var statement = Examples.statement(Level.CO_PRODUCTION);
    all.state(project.id(), Examples.allStages(), statement, learnt);
    var another = all.place(Side.LIVED);
    assertThat(of(lived, Side.LIVED)).containsExactly(Thing.CONFIRM_LEVEL);
    assertThat(of(learnt, Side.LEARNT)).isEmpty();
    var confirm = new ConfirmLevel(all, all, all.facts);
    confirm.confirm(Actor.of(lived), project.id(), all.stated(), Examples.NOW);
    assertThat(of(lived, Side.LIVED)).isEmpty();
    assertThat(of(another, Side.LIVED)).containsExactly(Thing.CONFIRM_LEVEL);
  }
}
