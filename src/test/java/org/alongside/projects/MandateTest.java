package org.alongside.projects;

import static org.alongside.projects.PublishProjectTest.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

/** Both sides agree the list of decisions that matter. */
class MandateTest {

  private final InMemory all = new InMemory();
  private final Actor lead = Actor.of(PersonId.random());
  private final WriteMandate write = new WriteMandate(all, all, all.facts);
  private final AgreeMandate agree = new AgreeMandate(all, all, all, all.facts);
  private final RecordMandateEvent event = new RecordMandateEvent(all, all, all, all.facts);
  private final Project project = all.add(Examples.draft("New"));
  private final Mandate.Item item = Examples.item("Where to spend");

  private Attempt<Boolean> agree(PersonId who, long version) {
    return agree.agree(Actor.of(who), project.id(), version, Examples.NOW);
  }

  private void written() {
    write.write(lead, project.id(), List.of(item), all.only().mandate().version(), Examples.NOW);
  }

  @Test
  void bothSidesAgreeByMoreThanHalfOfTheirPlaces() {
    written();
    PersonId lived1 = all.place(Side.LIVED);
    PersonId lived2 = all.place(Side.LIVED);
    PersonId learnt = all.place(Side.LEARNT);
    assertThat(agree(learnt, 1)).isEqualTo(Attempt.done(false));
    assertThat(agree(lived1, 1)).as("one of two is half").isEqualTo(Attempt.done(false));
    assertThat(agree(lived2, 1)).isEqualTo(Attempt.done(true));
    assertThat(all.only().mandate().agreedByBoth()).isTrue();
    assertThat(all.kinds()).endsWith("projects.mandate-agreed-by-both");
  }

  @Test
  void onePersonNeverAgreesForBothByMoving() {
    written();
    PersonId mover = all.place(Side.LIVED);
    assertThat(agree(mover, 1)).isEqualTo(Attempt.done(false));
    all.places.put(mover, Side.LEARNT);
    assertThat(reasons(agree(mover, 1)))
        .containsExactly("projects.reason.agreed-for-the-other-group");
    PersonId second = all.place(Side.LEARNT);
    PersonId third = all.place(Side.LEARNT);
    assertThat(agree(second, 1)).as("one of two, without who moved").isEqualTo(Attempt.done(false));
    assertThat(all.only().mandate().agreed()).containsExactly(Side.LIVED);
    assertThat(agree(third, 1)).isEqualTo(Attempt.done(true));
  }

  @Test
  void whoeverMovedHoldsNeitherSideUp() {
    written();
    PersonId mover = all.place(Side.LIVED);
    PersonId stays = all.place(Side.LIVED);
    PersonId chair = all.place(Side.LEARNT);
    assertThat(agree(mover, 1)).isEqualTo(Attempt.done(false));
    all.places.put(mover, Side.LEARNT);
    assertThat(agree(chair, 1)).as("the one who can").isEqualTo(Attempt.done(false));
    assertThat(all.only().mandate().agreed()).containsExactly(Side.LEARNT);
    assertThat(agree(stays, 1)).isEqualTo(Attempt.done(true));
  }

  @Test
  void everyChangeIsAgreedAnew() {
    written();
    agree(all.place(Side.LIVED), 1);
    agree(all.place(Side.LEARNT), 1);
    written();
    assertThat(all.only().mandate().version()).isEqualTo(2);
    assertThat(all.only().mandate().agreedByBoth()).isFalse();
  }

  @Test
  void nobodyAgreesAListThatTheyHaveNotRead() {
    written();
    written();
    assertThat(agree(all.place(Side.LIVED), 1)).isInstanceOf(Attempt.Overtaken.class);
  }

  @Test
  void onlyPartnersAgreeAndOnlySomething() {
    assertThat(reasons(agree(lead.personOrThrow(), 0)))
        .containsExactly("projects.reason.not-a-partner");
    assertThat(reasons(agree(all.place(Side.LIVED), 0)))
        .containsExactly("projects.reason.nothing-to-agree");
  }

  @Test
  void twoWhoWriteAtOnceLoseNothing() {
    written();
    assertThat(write.write(lead, project.id(), List.of(), 0, Examples.NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    assertThat(all.only().mandate().items()).containsExactly(item);
  }

  @Test
  void anOverrideStandsBesideItsDecisionWithTheDayItHappened() {
    written();
    LocalDate day = LocalDate.of(2027, 2, 1);
    var overridden =
        new MandateEvent(
            UUID.randomUUID(), item.id(), MandateEvent.Kind.OVERRIDDEN, day, "The Board chose");
    event.record(lead, project.id(), overridden, Examples.NOW);
    assertThat(all.only().mandate().eventsOf(item)).containsExactly(overridden);
    assertThat(all.recorded.getLast().kind()).isEqualTo("projects.board-overrode");
    assertThat(all.recorded.getLast().happenedOn()).isEqualTo(day);
  }

  @Test
  void nothingIsRecordedBeforeItHappensOrOfADecisionThatIsNotListed() {
    written();
    var tomorrow =
        new MandateEvent(
            UUID.randomUUID(), item.id(), MandateEvent.Kind.ACCEPTED, LocalDate.of(2027, 3, 5), "");
    assertThat(reasons(event.record(lead, project.id(), tomorrow, Examples.NOW)))
        .containsExactly("projects.reason.event-in-the-future");
    var other =
        new MandateEvent(
            UUID.randomUUID(),
            UUID.randomUUID(),
            MandateEvent.Kind.ACCEPTED,
            LocalDate.of(2027, 3, 1),
            "");
    assertThat(reasons(event.record(lead, project.id(), other, Examples.NOW)))
        .containsExactly("projects.reason.not-on-the-list");
  }
}
