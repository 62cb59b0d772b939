package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.CLOSES;
import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.NOW;
import static org.alongside.decisions.storage.StoredDecision.OPENS;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.alongside.decisions.storage.StoredDecision.majority;
import static org.alongside.decisions.storage.StoredDecision.reasons;
import static org.alongside.decisions.storage.StoredDecision.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.counting.MajorityOutcome;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.Answer;
import org.alongside.decisions.AskForMoreTime;
import org.alongside.decisions.CallFacilitator;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.DecisionFact;
import org.alongside.decisions.DecisionReason;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.DecisionStories;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.RecordDissent;
import org.alongside.decisions.ReopenDecision;
import org.alongside.decisions.Result;
import org.alongside.decisions.ReviseDraft;
import org.alongside.decisions.SetReview;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.decisions.WriteToBoard;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.record.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From draft to outcome and beyond, as people go through it. */
class DecisionLifeTest {

  private final StoredDecision stored = new StoredDecision(3, 3);

  @AfterEach
  void drop() {
    stored.close();
  }

  @Test
  void bothCoChairsAnnounceItAndEveryoneHasTheirTime() {
    var id = stored.announced(majority());
    var announced = (AnnouncedDecision) stored.now(id);
    assertThat(announced.published().size(Side.LIVED)).isEqualTo(3);
    assertThat(announced.needsWaiver()).isFalse();
    assertThat(reasons(stored.opens(id, OPENS.minusSeconds(1))))
        .containsExactly(DecisionReason.NOT_DUE_YET);
    done(stored.opens(id, OPENS));
    assertThat(stored.open(id).asked()).hasSize(6);
    assertThat(stored.open(id).current().span().closes()).isEqualTo(CLOSES);
  }

  @Test
  void whichListedDecisionItTakesIsKeptAndToldWithEverythingThatHappens() {
    var item = UUID.randomUUID();
    var id = stored.announced(terms(majority()).taking(item));
    done(stored.opens(id, OPENS));
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    done(stored.closes(id, CLOSES));
    assertThat(stored.now(id).terms().listed()).isEqualTo(item);
    assertThat(stored.told(id, DecisionFact.CLOSED)).containsEntry("mandate", item.toString());
    var other = stored.announced(terms(majority()));
    assertThat(stored.now(other).terms().listed()).isNull();
    assertThat(stored.told(other, DecisionFact.ANNOUNCED)).doesNotContainKey("mandate");
  }

  @Test
  void oneCoChairAloneAnnouncesNothingAndAChangedDraftIsAgreedAgain() {
    var by = stored.of(Side.LIVED).getLast();
    var id =
        done(stored.within(() ->
            stored.verb(StartDraft.class).start(stored.partnership, by, terms(majority()), NOW)))
            .id();
    var agree = stored.verb(AgreeToOpen.class);
    done(stored.within(() -> agree.agree(id, 1, stored.chair(Side.LIVED), NOW)));
    assertThat(((DraftDecision) stored.now(id)).agreed().sides()).containsExactly(Side.LIVED);
    assertThat(reasons(stored.within(() -> agree.agree(id, 2, stored.chair(Side.LIVED), NOW))))
        .containsExactly(DecisionReason.AGREED_ALREADY);
    assertThat(reasons(stored.within(() -> agree.agree(id, 2, by, NOW))))
        .containsExactly(DecisionReason.NOT_A_CO_CHAIR);
    var revise = stored.verb(ReviseDraft.class);
    done(stored.within(() -> revise.revise(id, 2, by, terms(majority()), NOW)));
    assertThat(((DraftDecision) stored.now(id)).agreed().sides()).isEmpty();
    assertThat(stored.within(() -> agree.agree(id, 2, stored.chair(Side.LEARNT), NOW)))
        .as("who agrees to what has changed meanwhile sees it first")
        .isInstanceOf(Attempt.Overtaken.class);
  }

  @Test
  void whoeverMayNotOpenItIsToldEveryReasonAtOnce() {
    var id = stored.drafted(terms(majority()));
    stored.pauses(stored.of(Side.LEARNT).get(1));
    stored.pauses(stored.of(Side.LEARNT).get(2));
    var agree = stored.verb(AgreeToOpen.class);
    var by = stored.of(Side.LIVED).getLast();
    assertThat(reasons(stored.within(() -> agree.agree(id, 1, by, NOW))))
        .containsExactly(DecisionReason.NOT_A_CO_CHAIR, DecisionReason.GROUP_TOO_SMALL);
  }

  @Test
  void shorterTimeCountsOnlyWhenEverybodyWaivesIt() {
    var soon = new Timetable(NOW.plusSeconds(3600), NOW.plusSeconds(7200), null);
    var shorter = done(Terms.of(terms(majority()).proposal(), majority(), soon, 5));
    var id = stored.announced(shorter);
    var later = ((AnnouncedDecision) stored.now(id)).timetable();
    assertThat(later.opens()).as("9 in the morning").isEqualTo("2027-03-09T09:00:00Z");
    assertThat(later.closes()).as("5 in the afternoon").isEqualTo("2027-03-16T17:00:00Z");
    assertThat(reasons(stored.opens(id, soon.opens()))).containsExactly(DecisionReason.NOT_DUE_YET);
    stored.everyoneWaives(id);
    done(stored.opens(id, soon.opens()));
    assertThat(stored.open(id).current().span().closes()).isEqualTo(soon.closes());
  }

  @Test
  void nobodyAgreesToLessTimeThanTheAnnouncementThatTheyReadGives() {
    var soon = new Timetable(NOW.plusSeconds(3600), NOW.plusSeconds(7200), null);
    var id = stored.announced(done(Terms.of(terms(majority()).proposal(), majority(), soon, 5)));
    var partner = stored.of(Side.LIVED).getLast();
    assertThat(stored.waives(id, NOW.minusSeconds(60), partner)).isEqualTo(Attempt.overtaken());
    assertThat(((AnnouncedDecision) stored.now(id)).waived()).isEmpty();
    done(stored.waives(id, stored.announcedAt(id), partner));
    assertThat(((AnnouncedDecision) stored.now(id)).waived()).hasSize(1);
  }

  @Test
  void whoPausesAfterTheAnnouncementIsNotAsked() {
    var id = stored.announced(majority());
    stored.pauses(stored.of(Side.LEARNT).getLast());
    done(stored.opens(id, OPENS));
    assertThat(stored.open(id).asked()).hasSize(5);
  }

  @Test
  void whoComesOrChangesSideAfterTheAnnouncementPutsTheOpeningOff() {
    var id = stored.announced(majority());
    stored.changesSide(stored.of(Side.LEARNT).getLast(), Side.LIVED);
    var putOff = (AnnouncedDecision) done(stored.opens(id, OPENS));
    assertThat(putOff.published().size(Side.LIVED)).isEqualTo(4);
    assertThat(putOff.timetable().opens()).isEqualTo("2027-03-16T09:00:00Z");
    assertThat(stored.now(id)).isInstanceOf(AnnouncedDecision.class);
    var later = ((AnnouncedDecision) stored.now(id)).timetable();
    assertThat(later.closes()).isEqualTo("2027-03-23T17:00:00Z");
    done(stored.opens(id, later.opens()));
    assertThat(stored.open(id).asked()).hasSize(6);
  }

  @Test
  void rollIsFixedWhileItIsOpen() {
    var id = stored.opened(majority());
    var late = stored.joins(Side.LIVED);
    var left = stored.of(Side.LEARNT).getLast();
    stored.pauses(left);
    assertThat(reasons(stored.answers(id, late, Answer.AGREE, MEANWHILE)))
        .containsExactly(DecisionReason.NOT_ASKED);
    done(stored.answers(id, left, Answer.AGREE, MEANWHILE));
    var closed = done(stored.closes(id, CLOSES));
    assertThat(closed.outcome().attendance().learnt().onRoll()).isEqualTo(3);
    assertThat(closed.outcome().attendance().lived().onRoll()).isEqualTo(3);
  }

  @Test
  void agreedByBothIsAgreedWithItsNumbersAndReadsBackTheSame() {
    var id = stored.opened(majority());
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    done(stored.answers(id, stored.chair(Side.LIVED), Answer.DISAGREE, MEANWHILE));
    assertThat(reasons(stored.closes(id, CLOSES.minusSeconds(1))))
        .containsExactly(DecisionReason.NOT_DUE_YET);
    var closed = done(stored.closes(id, CLOSES));
    assertThat(closed.result()).isEqualTo(Result.AGREED);
    var numbers = ((MajorityOutcome) closed.outcome()).numbers();
    assertThat(numbers.sides().lived().agree()).isEqualTo(2);
    assertThat(((ClosedDecision) stored.now(id)).outcome()).isEqualTo(closed.outcome());
    var review = LocalDate.of(2027, 9, 1);
    var set = stored.verb(SetReview.class);
    done(stored.within(() -> set.set(id, stored.chair(Side.LEARNT), review, CLOSES)));
    assertThat(((ClosedDecision) stored.now(id)).aftermath().review()).isEqualTo(review);
    var dissent = stored.verb(RecordDissent.class);
    var by = stored.chair(Side.LIVED);
    done(
        stored.within(() -> dissent.record(id, Actor.of(by), "It costs too much.", false, CLOSES)));
    assertThat(stored.decisions().dissent(id)).hasSize(1);
    assertThat(
            reasons(stored.within(() -> dissent.record(id, Actor.of(by), "Again.", true, CLOSES))))
        .containsExactly(DecisionReason.DISSENT_RECORDED_ALREADY);
  }

  @Test
  void moreTimeIsGivenOnceByFiveWorkingDays() {
    var id = stored.opened(majority());
    var ask = stored.verb(AskForMoreTime.class);
    done(stored.within(() -> ask.ask(id, Actor.of(stored.of(Side.LEARNT).getLast()), MEANWHILE)));
    assertThat(stored.open(id).current().span().closes()).isEqualTo("2027-03-22T10:00:00Z");
    assertThat(
            reasons(
                stored.within(() -> ask.ask(id, Actor.of(stored.chair(Side.LIVED)), MEANWHILE))))
        .containsExactly(DecisionReason.MORE_TIME_GIVEN_ALREADY);
    assertThat(reasons(stored.closes(id, CLOSES))).containsExactly(DecisionReason.NOT_DUE_YET);
  }

  @Test
  void secondFailureGoesToAFacilitatorAndThenToTheBoard() {
    var id = stored.opened(majority());
    assertThat(done(stored.closes(id, CLOSES)).result()).isEqualTo(Result.NO_QUORUM);
    var chair = stored.chair(Side.LIVED);
    var call = stored.verb(CallFacilitator.class);
    assertThat(reasons(stored.within(() -> call.call(id, chair, CLOSES))))
        .containsExactly(DecisionReason.REOPEN_FIRST);
    var opens = CLOSES.plus(Duration.ofDays(7));
    var again = new Timetable(opens, opens.plus(Duration.ofDays(7)), null);
    var reopen = stored.verb(ReopenDecision.class);
    done(stored.within(() -> reopen.reopen(id, chair, again, CLOSES)));
    stored.agreedToOpen(id, CLOSES);
    done(stored.opens(id, opens.plus(Duration.ofDays(1))));
    assertThat(stored.open(id).current().number()).isEqualTo(2);
    var meanwhile = opens.plus(Duration.ofDays(2));
    stored.allAnswer(id, Answer.DISAGREE, meanwhile);
    var closed = done(stored.closes(id, stored.open(id).current().span().closes()));
    assertThat(closed.result()).isEqualTo(Result.NOT_AGREED);
    assertThat(reasons(stored.within(() -> reopen.reopen(id, chair, again, CLOSES))))
        .containsExactly(DecisionReason.CANT_REOPEN);
    var write = stored.verb(WriteToBoard.class);
    assertThat(reasons(stored.within(() -> write.write(id, chair, "We need it.", CLOSES))))
        .containsExactly(DecisionReason.FACILITATOR_FIRST);
    done(stored.within(() -> call.call(id, chair, CLOSES)));
    done(stored.within(() -> write.write(id, chair, "We need it.", CLOSES)));
    assertThat(stored.verb(DecisionStories.class).of(id).orElseThrow().boardPages())
        .containsKey(Side.LIVED);
    assertThat(((ClosedDecision) stored.now(id)).aftermath().boardPages())
        .isEqualTo(Set.of(Side.LIVED));
  }

  @Test
  void recordSaysEverythingInOrder() {
    var id = stored.opened(majority());
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    done(stored.closes(id, CLOSES));
    var types =
        stored.verb(Ledger.class).entries(id.value()).stream()
            .map(entry -> entry.type().code())
            .toList();
    assertThat(types).hasSize(10).startsWith("opened", "responded");
    assertThat(types).endsWith("closed", "counted", "outcome");
    assertThat(stored.verb(DecisionRegister.class).of(stored.partnership)).hasSize(1);
    assertThat(stored.verb(DecisionRegister.class).register(null, 10)).hasSize(1);
    assertThat(stored.verb(DecisionRegister.class).due(CLOSES)).isEqualTo(List.of());
    assertThat(stored.now(id)).isNotInstanceOf(OpenDecision.class);
  }
}
