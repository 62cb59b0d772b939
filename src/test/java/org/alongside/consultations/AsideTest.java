package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.say;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Aside.Kind;
import org.alongside.consultations.Aside.Why;
import org.alongside.consultations.AsideDesk.Judging;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AsideTest {

  private final InMemory store = new InMemory();
  private final KeptAsides asides = new KeptAsides();
  private final Map<PersonId, Side> partners = new HashMap<>();
  private final Consultation consultation = WalkIn.draft(Size.MAJOR, WalkIn.activity());
  private final Actor lead = Actor.of(PersonId.random());
  private final Actor partner = Actor.of(PersonId.random());
  private boolean reported;
  private final AsideDesk desk =
      new AsideDesk(store, store.responses, asides, new Holders(partners), store);
  private final ReturnKey key;

  /** Those who hold a place now. */
  private record Holders(Map<PersonId, Side> all) implements PlaceHolders {
    @Override
    public Map<PersonId, Side> of(ProjectId project) {
      return all;
    }

    @Override
    public Map<PersonId, Side> voting(ProjectId project) {
      return all;
    }
  }

  AsideTest() {
    store.add(consultation);
    var run = new Run(WalkIn.TODAY, WalkIn.LAST_DAY, 7);
    store.move(consultation.id(), new Phase.Published(run, 1, NOW));
    var begin = new BeginResponse(store, store.responses);
    key = done(begin.begin(consultation.id(), Actor.of(PersonId.random()), NOW)).key();
    var said = new SavePage.Said("p1", Map.of("move", yes()), false);
    done(new SavePage(store, store.responses).save(key, said, NOW));
    done(new SendResponse(store, store.responses, store).send(key, 1, NOW));
    store.facts.clear();
    partners.put(partner.personOrThrow(), Side.LIVED);
  }

  private ResponseId id() {
    return store.responses.find(key).orElseThrow().slip().id();
  }

  private Judging by(Actor actor) {
    var sent = (Response.Sent) store.responses.find(key).orElseThrow();
    return new Judging(actor, id(), AsideDesk.Seen.of(sent, asides.of(id())));
  }

  private Attempt<Aside> set(Actor actor, @Nullable Why why, String words) {
    return new SetAside(desk, _ -> reported).set(by(actor), why, words, NOW);
  }

  private Attempt<Aside> confirm(Actor actor) {
    return new ConfirmAside(desk, _ -> reported).confirm(by(actor), NOW);
  }

  private void isSetAside() {
    done(set(lead, Why.TWICE, "The same name stands on both."));
    done(confirm(partner));
  }

  private static <T> T done(Attempt<T> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<T>) attempt).value();
  }

  private static List<Reason> refused(Attempt<?> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  @Test
  void countsUntilAPartnerHasLookedAndAgrees() {
    done(set(lead, Why.TWICE, " The same name stands on both. "));
    assertThat(asides.aside).isEmpty();
    assertThat(refused(confirm(lead))).containsExactly(AsideReason.ANOTHER_PERSON);
    var aside = done(confirm(partner));
    assertThat(asides.aside).containsExactly(id());
    assertThat(aside.ground().orElseThrow().why()).isEqualTo(Why.TWICE);
    assertThat(aside.ground().orElseThrow().words()).isEqualTo("The same name stands on both.");
    assertThat(store.told())
        .containsExactly("consultations.aside-proposed", "consultations.set-aside");
    assertThat(store.facts.getLast().details()).containsEntry("why", "TWICE");
    assertThat(store.facts.getLast().who().side()).isEqualTo(Side.LIVED);
    assertThat(asides.counts(consultation.id())).isEqualTo(Map.of(Why.TWICE, 1L));
  }

  @Test
  void aPartnerWhoProposedItDoesNotAgreeWithThemself() {
    var other = Actor.of(PersonId.random());
    partners.put(other.personOrThrow(), Side.LEARNT);
    done(set(partner, Why.MACHINE, "A field that nobody sees was filled in."));
    assertThat(refused(confirm(partner))).containsExactly(AsideReason.ANOTHER_PERSON);
    done(confirm(other));
    assertThat(asides.aside).containsExactly(id());
  }

  @Test
  void whereThereIsNoPartnerOnePersonIsEnough() {
    partners.clear();
    assertThat(done(set(lead, Why.TRIED_OUT, "I did that myself.")).is(Kind.ASIDE)).isTrue();
    assertThat(asides.aside).containsExactly(id());
  }

  @Test
  void saysWhyInWordsAndFromTheList() {
    assertThat(refused(set(lead, null, " ")))
        .containsExactly(AsideReason.WHY_MISSING, AsideReason.WORDS_MISSING);
    assertThat(store.facts).isEmpty();
  }

  @Test
  void whatTheReportCountsStaysCounted() {
    reported = true;
    assertThat(refused(set(lead, Why.ADVERT, "It sells shoes.")))
        .containsExactly(AsideReason.REPORT_IS_OUT);
  }

  @Test
  void whatWasOnlyProposedBeforeTheReportStaysCounted() {
    done(set(lead, Why.ADVERT, "It sells shoes."));
    reported = true;
    assertThat(refused(confirm(partner))).containsExactly(AsideReason.REPORT_IS_OUT);
    assertThat(asides.aside).isEmpty();
  }

  @Test
  void isNotSetAsideTwiceAndCanBeCountedAgain() {
    isSetAside();
    assertThat(refused(set(lead, Why.ADVERT, "It sells shoes.")))
        .containsExactly(AsideReason.ASIDE_ALREADY);
    var count = new CountAgain(desk);
    assertThat(refused(count.count(by(lead), "", NOW))).containsExactly(AsideReason.WORDS_MISSING);
    done(count.count(by(lead), "They are two sisters.", NOW));
    assertThat(asides.aside).isEmpty();
    assertThat(refused(count.count(by(lead), "Again.", NOW)))
        .containsExactly(AsideReason.COUNTS_ALREADY);
    done(set(lead, Why.ADVERT, "It sells shoes."));
    assertThat(store.told())
        .endsWith("consultations.counted-again", "consultations.aside-proposed");
  }

  @Test
  void whoReadAnOlderStateIsTold() {
    var before = by(partner);
    done(set(lead, Why.TWICE, "The same."));
    assertThat(new ConfirmAside(desk, _ -> reported).confirm(before, NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    assertThat(new CountAgain(desk).count(before, "No.", NOW))
        .isInstanceOf(Attempt.Overtaken.class);
  }

  @Test
  void nobodyAgreesToWhatWasSaidOfOtherAnswers() {
    done(set(lead, Why.TRIED_OUT, "It says: test."));
    var read = by(partner);
    var said = new SavePage.Said("p3", Map.of("missed", say("Ask about buses too.")), false);
    done(new SavePage(store, store.responses).save(key, said, NOW));
    done(new SendResponse(store, store.responses, store).send(key, 2, NOW));
    assertThat(new ConfirmAside(desk, _ -> reported).confirm(read, NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    assertThat(asides.aside).isEmpty();
  }

  @Test
  void whoeverAnsweredObjectsOnceAndIsAnswered() {
    var object = new ObjectToAside(desk);
    var keep = new KeepAside(desk);
    assertThat(refused(object.object(key, "Why?", NOW)))
        .containsExactly(AsideReason.COUNTS_ALREADY);
    isSetAside();
    assertThat(refused(keep.keep(by(lead), "No.", NOW))).containsExactly(AsideReason.NO_OBJECTION);
    assertThat(refused(object.object(key, " ", NOW))).containsExactly(AsideReason.WORDS_MISSING);
    var objected = done(object.object(key, "We are two sisters.", NOW));
    assertThat(objected.aside()).as("it does not count while nobody has read that").isTrue();
    assertThat(store.facts.getLast().who().actor()).as("partners read this").isNull();
    assertThat(refused(object.object(key, "Really.", NOW)))
        .containsExactly(AsideReason.OBJECTED_ALREADY);
    var stays = done(keep.keep(by(partner), "Both came from you.", NOW));
    assertThat(stays.aside()).isTrue();
    assertThat(stays.ground().orElseThrow().why()).isEqualTo(Why.TWICE);
    done(new CountAgain(desk).count(by(lead), "We looked again.", NOW));
    assertThat(asides.aside).isEmpty();
  }

  @Test
  void onlyWhatWasSentIsJudged() {
    var reports = new WithdrawResponse(store, store.responses, _ -> false, store, (_, _) -> {});
    var judging = by(lead);
    done(reports.withdraw(key, NOW));
    assertThat(refused(new SetAside(desk, _ -> false).set(judging, Why.TWICE, "Twice.", NOW)))
        .containsExactly(AsideReason.NOT_SENT);
    var nobodys = new Judging(lead, ResponseId.random(), new AsideDesk.Seen(0, 1));
    assertThat(refused(new ConfirmAside(desk, _ -> reported).confirm(nobodys, NOW)))
        .containsExactly(AsideReason.NOT_SENT);
  }
}
