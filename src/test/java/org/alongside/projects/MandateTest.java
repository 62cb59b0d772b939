package org.alongside.projects;

import static org.alongside.projects.PublishProjectTest.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
    written(Examples.NOW, item);
  }

  private void written(Instant now, Mandate.Item... items) {
    write.write(lead, project.id(), List.of(items), all.only().mandate().version(), now);
  }

  private Mandate agreedByBoth() {
    long version = all.only().mandate().version();
    all.place(Side.LIVED);
    all.place(Side.LEARNT);
    List.copyOf(all.places.keySet()).forEach(partner -> agree(partner, version));
    assertThat(all.only().mandate().agreedByBoth()).isTrue();
    return all.only().mandate();
  }

  private void overridden(Mandate.Item of) {
    var overridden =
        new MandateEvent(
            UUID.randomUUID(),
            of.id(),
            MandateEvent.Kind.OVERRIDDEN,
            LocalDate.of(2027, 2, 1),
            "The Board chose");
    assertThat(event.record(lead, project.id(), overridden, Examples.NOW))
        .isEqualTo(Attempt.done(overridden));
  }

  @Test
  void whatIsTakenOffTheListHoldsUntilBothHaveAgreedThat() {
    Mandate.Item other = Examples.item("Who leads");
    written(Examples.NOW, item, other);
    agreedByBoth();
    written(Examples.NOW, other);
    assertThat(all.only().mandate().leaving()).containsExactly(item);
    assertThat(all.only().mandate().standing()).containsExactly(other, item);
    assertThat(all.only().mandate().gone()).isEmpty();
    Mandate without = agreedByBoth();
    assertThat(without.leaving()).isEmpty();
    assertThat(without.standing()).containsExactly(other);
    assertThat(without.gone()).containsExactly(item);
    assertThat(without.everAgreed()).containsExactlyInAnyOrder(item.id(), other.id());
  }

  @Test
  void anEmptiedListIsNeverAgreedSoItKeepsHolding() {
    written();
    agreedByBoth();
    written(Examples.NOW);
    assertThat(all.only().mandate().standing()).containsExactly(item);
  }

  @Test
  void changedWordsHoldOnlyOnceBothHaveAgreedThem() {
    written();
    agreedByBoth();
    var softer = new Mandate.Item(item.id(), "Which colour", item.taker(), item.authority());
    written(Examples.NOW, softer);
    assertThat(all.only().mandate().standing()).containsExactly(item);
    assertThat(agreedByBoth().standing()).containsExactly(softer);
  }

  @Test
  void anItemThatBothNeverAgreedDoesNotCountAndOneWithAnEventStaysToBeRead() {
    Mandate.Item added = Examples.item("Something small");
    written();
    agreedByBoth();
    written(Examples.NOW, item, added);
    assertThat(all.only().mandate().everAgreed()).containsExactly(item.id());
    overridden(added);
    written(Examples.NOW, item);
    assertThat(all.only().mandate().gone()).containsExactly(added);
    assertThat(all.only().mandate().eventsOf(added)).hasSize(1);
  }

  @Test
  void whatTheBoardDidIsRecordedOfWhatHasBeenTakenOffTheListToo() {
    Mandate.Item other = Examples.item("Who leads");
    written(Examples.NOW, item, other);
    agreedByBoth();
    written(Examples.NOW, other);
    agreedByBoth();
    overridden(item);
    assertThat(all.recorded.getLast().kind()).isEqualTo("projects.board-overrode");
  }

  @Test
  void aDecisionKeepsTheWordsUnderWhichItWasTaken() {
    written(Instant.parse("2027-01-10T12:00:00Z"), item);
    agreedByBoth();
    overridden(item);
    var softer = new Mandate.Item(item.id(), "Which colour", item.taker(), item.authority());
    written(Instant.parse("2027-02-10T12:00:00Z"), softer);
    Mandate reworded = agreedByBoth();
    assertThat(reworded.wordedOn(item.id(), LocalDate.of(2027, 2, 9))).contains(item);
    assertThat(reworded.wordedOn(item.id(), LocalDate.of(2027, 2, 10))).contains(softer);
    assertThat(reworded.wordedOn(item.id(), LocalDate.of(2026, 2, 10))).contains(item);
    assertThat(reworded.wordsOf(reworded.eventsOf(softer).getFirst())).isEqualTo("Where to spend");
    assertThat(reworded.wordedOn(UUID.randomUUID(), LocalDate.of(2027, 2, 9))).isEmpty();
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
  void whoeverOnlyAdvisesNeitherAgreesNorIsWaitedFor() {
    written();
    PersonId lived = all.place(Side.LIVED);
    all.advising.add(all.place(Side.LIVED));
    PersonId adviser = all.place(Side.LEARNT);
    all.advising.add(adviser);
    assertThat(reasons(agree(adviser, 1))).containsExactly("projects.reason.not-a-partner");
    assertThat(agree(all.place(Side.LEARNT), 1)).isEqualTo(Attempt.done(false));
    assertThat(agree(lived, 1)).as("the only one who decides").isEqualTo(Attempt.done(true));
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
