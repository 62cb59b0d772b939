package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.decisions.DecisionFact;
import org.alongside.facts.Audience;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.Examples;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;
import org.junit.jupiter.api.Test;

class VerbsTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2027, 1, 4);

  private final Mandate.Item item = Examples.item("Where to spend");
  private final Project project =
      Examples.draft("Autism pathway")
          .with(new Mandate(1, List.of(item), Set.of(Side.values()), List.of()));
  private final InMemory here = new InMemory();
  private final RecordOutsideEvent recording = new RecordOutsideEvent(here, here, here);
  private final ConfirmFact confirming = new ConfirmFact(here, here, here, here);
  private final ContradictFact contradicting = new ContradictFact(here, here, here, here, here);
  private final AddRemark remarking = new AddRemark(here, here, here);
  private final NameListedDecision naming = new NameListedDecision(here, here, here);

  private final PersonId lead = PersonId.random();
  private final PersonId lived = here.partner(Side.LIVED);
  private final PersonId learnt = here.partner(Side.LEARNT);

  private static OutsideEvent event(OutsideKind kind, LocalDate day, OutsideEvent.About about) {
    var told = new OutsideEvent.Told("It was decided", "Minute 7", OutsideEvent.ByWhom.BOARD);
    return new OutsideEvent(UUID.randomUUID(), kind, day, told, about);
  }

  private Attempt<OutsideEvent> record(PersonId by, OutsideEvent event) {
    return recording.record(Actor.of(by), project, event, NOW);
  }

  @Test
  void whatHappenedOutsideIsKeptInWordsAndInAFactWithoutWords() {
    var about = new OutsideEvent.About(item.id(), null, 3, 4);
    var event = event(OutsideKind.DECIDED_TOGETHER, TODAY, about);
    assertThat(record(learnt, event)).isEqualTo(Attempt.done(event));
    assertThat(here.events).containsExactly(event);
    var fact = here.facts.getLast();
    assertThat(fact.who().channel()).isEqualTo(Channel.OUTSIDE);
    assertThat(fact.who().side()).isEqualTo(Side.LEARNT);
    assertThat(fact.happenedOn()).isEqualTo(TODAY);
    assertThat(fact.details())
        .isEqualTo(
            Map.of(
                "what", "decided-together",
                "by", "BOARD",
                "mandate", item.id().toString(),
                "lived", "3",
                "learnt", "4"));
  }

  @Test
  void everythingMissingIsSaidAtOnce() {
    var about = new OutsideEvent.About(UUID.randomUUID(), null, null, null);
    var nothing = new OutsideEvent.Told(" ", "", OutsideEvent.ByWhom.BOARD);
    var event =
        new OutsideEvent(
            UUID.randomUUID(), OutsideKind.DECIDED_TOGETHER, TODAY.plusDays(1), nothing, about);
    assertThat(record(lead, event))
        .isEqualTo(
            Attempt.refused(
                EvaluationReason.NOT_HAPPENED_YET,
                EvaluationReason.WHAT_MISSING,
                EvaluationReason.SOURCE_MISSING,
                EvaluationReason.PEOPLE_THERE_MISSING,
                EvaluationReason.NOT_ON_THE_LIST));
    assertThat(here.facts).isEmpty();
    assertThat(here.events).isEmpty();
  }

  private Fact late(PersonId by, OutsideEvent.About about) {
    record(by, event(OutsideKind.DECIDED_ALONE, LONG_AGO, about));
    return here.facts.getLast();
  }

  private Attempt<Fact> confirm(Actor actor, Fact fact) {
    return confirming.confirm(actor, project.id(), fact.id(), NOW);
  }

  @Test
  void theOtherGroupConfirmsWhatOneRecorded() {
    var byLearnt = late(learnt, OutsideEvent.About.NOTHING);
    assertThat(confirm(Actor.of(here.partner(Side.LEARNT)), byLearnt))
        .isEqualTo(Attempt.refused(EvaluationReason.NOT_YOURS_TO_CONFIRM));
    assertThat(confirm(Actor.of(lived), byLearnt)).isEqualTo(Attempt.done(byLearnt));
    assertThat(Recorded.of(here.facts, here.history()).waiting()).isEmpty();
    assertThat(confirm(Actor.of(lived), byLearnt))
        .isEqualTo(Attempt.refused(EvaluationReason.NOT_WAITING));
  }

  @Test
  void whoeverOnlyAdvisesDoesNotConfirmForTheOtherGroup() {
    var byLearnt = late(learnt, OutsideEvent.About.NOTHING);
    here.advising.add(lived);
    assertThat(confirm(Actor.of(lived), byLearnt))
        .isEqualTo(Attempt.refused(EvaluationReason.NOT_YOURS_TO_CONFIRM));
  }

  @Test
  void whatTheLeadRecordedIsTheOrganisationsWordForLivedPartnersToConfirm() {
    var byLead = late(lead, OutsideEvent.About.NOTHING);
    assertThat(confirm(Actor.of(learnt), byLead))
        .isEqualTo(Attempt.refused(EvaluationReason.NOT_YOURS_TO_CONFIRM));
    assertThat(confirm(Actor.of(lived), byLead)).isEqualTo(Attempt.done(byLead));
  }

  @Test
  void nobodyConfirmsTheirOwnWordNotEvenThroughASupporter() {
    var fact = late(lived, new OutsideEvent.About(null, lived, null, null));
    assertThat(confirm(Actor.of(lived), fact))
        .isEqualTo(Attempt.refused(EvaluationReason.RECORDED_IT_YOURSELF));
    var byLead = late(lead, OutsideEvent.About.NOTHING);
    assertThat(confirm(Actor.acting(lead, lived), byLead))
        .isEqualTo(Attempt.refused(EvaluationReason.RECORDED_IT_YOURSELF));
  }

  @Test
  void nobodyOfTheirOwnGroupMakesItAnActOfBoth() {
    var ben = here.partner(Side.LEARNT);
    for (var concerns : new PersonId[] {ben, lived}) {
      var about = new OutsideEvent.About(item.id(), concerns, 3, 4);
      record(learnt, event(OutsideKind.DECIDED_TOGETHER, TODAY, about));
      var fact = here.facts.getLast();
      assertThat(confirm(Actor.of(ben), fact))
          .isEqualTo(Attempt.refused(EvaluationReason.NOT_YOURS_TO_CONFIRM));
      assertThat(confirm(Actor.of(learnt), fact))
          .isEqualTo(Attempt.refused(EvaluationReason.RECORDED_IT_YOURSELF));
      assertThat(confirm(Actor.of(lived), fact)).isEqualTo(Attempt.done(fact));
    }
  }

  @Test
  void whoeverSaysThatItWasNotSoSaysHowItWasAndBothAccountsStay() {
    record(learnt, event(OutsideKind.AGREEMENT_ACCEPTED, TODAY, OutsideEvent.About.NOTHING));
    var account = here.facts.getLast();
    assertThat(contradict(lived, account, " \r\n"))
        .isEqualTo(Attempt.refused(EvaluationReason.HOW_IT_WAS_MISSING));
    assertThat(contradict(lived, account, "x".repeat(1001)))
        .isEqualTo(Attempt.refused(EvaluationReason.HOW_IT_WAS_TOO_LONG));
    assertThat(contradict(here.partner(Side.LEARNT), account, "I was away."))
        .isEqualTo(Attempt.refused(EvaluationReason.NOT_YOURS_TO_CONFIRM));
    assertThat(contradict(learnt, account, "I was away."))
        .isEqualTo(Attempt.refused(EvaluationReason.RECORDED_IT_YOURSELF));
    assertThat(here.contradictions).isEmpty();
    assertThat(contradict(lived, account, " We were not asked.\r\n"))
        .isEqualTo(Attempt.done(account));
    assertThat(here.contradictions)
        .extracting(Contradiction::account, Contradiction::by, Contradiction::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(account.id(), lived, "We were not asked."));
    var said = here.facts.getLast();
    assertThat(said.kind()).isEqualTo("evaluation.contradicted");
    assertThat(said.who().side()).isEqualTo(Side.LIVED);
    assertThat(said.details()).doesNotContainValue("We were not asked.");
    var second = here.partner(Side.LIVED);
    assertThat(confirm(Actor.of(second), account)).isEqualTo(Attempt.done(account));
    assertThat(Recorded.of(here.facts, here.history()).waiting())
        .as("while they differ")
        .containsExactly(account);
    var later = NOW.plusSeconds(60);
    assertThat(confirming.confirm(Actor.of(lived), project.id(), account.id(), later))
        .as("thought again")
        .isEqualTo(Attempt.done(account));
    assertThat(Recorded.of(here.facts, here.history()).waiting()).isEmpty();
  }

  /** One friend on the other side must not be able to silence the rest of it. */
  @Test
  void oneYesOfTheOtherGroupDoesNotKeepTheOthersFromSayingNo() {
    record(learnt, event(OutsideKind.AGREEMENT_ACCEPTED, TODAY, OutsideEvent.About.NOTHING));
    var account = here.facts.getLast();
    assertThat(confirm(Actor.of(here.partner(Side.LIVED)), account))
        .isEqualTo(Attempt.done(account));
    assertThat(Recorded.of(here.facts, here.history()).agreed()).containsExactly(account);
    assertThat(contradict(lived, account, "We were not asked.")).isEqualTo(Attempt.done(account));
    assertThat(Recorded.of(here.facts, here.history()).waiting()).containsExactly(account);
    assertThat(contradict(here.partner(Side.LEARNT), account, "Nor were we."))
        .isEqualTo(Attempt.refused(EvaluationReason.NOT_YOURS_TO_CONFIRM));
  }

  private Attempt<Fact> contradict(PersonId by, Fact fact, String words) {
    return contradicting.contradict(Actor.of(by), project.id(), fact.id(), words, NOW);
  }

  @Test
  void thePersonConcernedConfirmsWhateverTheirGroup() {
    var host = PersonId.random();
    var about = new OutsideEvent.About(null, host, null, null);
    record(lead, event(OutsideKind.HOSTED_SESSION, TODAY, about));
    var fact = here.facts.getLast();
    assertThat(confirm(Actor.of(PersonId.random()), fact))
        .isEqualTo(Attempt.refused(EvaluationReason.NOT_YOURS_TO_CONFIRM));
    assertThat(confirm(Actor.of(host), fact)).isEqualTo(Attempt.done(fact));
  }

  @Test
  void aPartnerRemarksInPublicAndChangesNothing() {
    var said =
        remarking.add(
            Actor.of(lived), project.id(), Criterion.DECIDED_TOGETHER, "  Not quite. ", NOW);
    assertThat(said).isInstanceOf(Attempt.Done.class);
    assertThat(here.on(project.id().value(), Criterion.DECIDED_TOGETHER))
        .extracting(Remark::words)
        .containsExactly("Not quite.");
    assertThat(here.facts.getLast().details()).isEqualTo(Map.of("criterion", "25"));
  }

  @Test
  void aRemarkNeedsAPlaceAndWords() {
    var long1001 = "x".repeat(1001);
    assertThat(remarking.add(Actor.of(lead), project.id(), Criterion.PAGE_IS_LIVE, long1001, NOW))
        .isEqualTo(
            Attempt.refused(EvaluationReason.HOLDS_NO_PLACE, EvaluationReason.REMARK_TOO_LONG));
    assertThat(remarking.add(Actor.of(lived), project.id(), Criterion.PAGE_IS_LIVE, " ", NOW))
        .isEqualTo(Attempt.refused(EvaluationReason.REMARK_MISSING));
  }

  @Test
  void aPartnerSaysWhichListedDecisionAJointDecisionTakes() {
    var decision = UUID.randomUUID();
    var named = new NameListedDecision.Naming(decision, item.id());
    assertThat(naming.name(Actor.of(lived), project, named, NOW))
        .isEqualTo(Attempt.refused(EvaluationReason.NOT_ON_THE_LIST));
    here.record(
        new Fact(
            FactId.at(NOW),
            DecisionFact.OPENED.code(),
            Fact.Who.clock(),
            Fact.Where.in(project.id().value(), "decision", decision),
            TODAY,
            NOW,
            Audience.PUBLIC,
            Map.of()));
    assertThat(naming.name(Actor.of(lead), project, named, NOW))
        .isEqualTo(Attempt.refused(EvaluationReason.HOLDS_NO_PLACE));
    assertThat(naming.name(Actor.of(lived), project, named, NOW)).isEqualTo(Attempt.done(named));
    assertThat(here.facts.getLast().details()).isEqualTo(Map.of("mandate", item.id().toString()));
  }
}
