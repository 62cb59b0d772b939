package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.CLOSES;
import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.alongside.decisions.storage.StoredDecision.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.decisions.AmendProposal;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Answers;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.CloseObjection;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionReason;
import org.alongside.decisions.Given;
import org.alongside.decisions.Method;
import org.alongside.decisions.Objection;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Response;
import org.alongside.decisions.Result;
import org.alongside.decisions.TestObjection;
import org.alongside.decisions.WantObjectionClosed;
import org.alongside.facts.Channel;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.record.PersonalWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "No objections": what happens to an objection until it is closed. */
class ObjectionsTest {

  private static final Instant NEXT_CLOSE = Instant.parse("2027-03-24T10:00:00Z");
  private static final Instant LATER = Instant.parse("2027-03-16T10:00:00Z");
  private static final Proposal AMENDED =
      new Proposal("Shall we open every other Saturday?", "It costs less.", List.of());

  private final StoredDecision stored = new StoredDecision(4, 4);
  private final DecisionId id = stored.opened(new Method.NoObjections());
  private final PersonId owner = stored.of(Side.LEARNT).getLast();

  @AfterEach
  void drop() {
    stored.close();
  }

  private Objection objection() {
    return stored.open(id).objections().getFirst();
  }

  private void objected() {
    stored.allAnswer(id, Answer.NO_OBJECTION, MEANWHILE);
    done(stored.answers(id, owner, Answer.OBJECT, MEANWHILE));
  }

  private void amended(Set<UUID> answers) {
    var amend = stored.verb(AmendProposal.class);
    var by = stored.of(Side.LIVED).getLast();
    done(
        stored.within(
            () -> amend.amend(id, Actor.of(by), AMENDED, NEXT_CLOSE, answers, MEANWHILE)));
    for (var side : Side.values()) {
      done(agreesToAmend(stored.chair(side)));
    }
  }

  private Attempt<OpenDecision> agreesToAmend(PersonId by) {
    return stored.agreesToAmend(id, by);
  }

  private Attempt<UUID> wants(PersonId by, Instant at) {
    var want = stored.verb(WantObjectionClosed.class);
    var objection = objection().id();
    return stored.within(() -> want.want(id, objection, Actor.of(by), true, at));
  }

  @Test
  void oneObjectionStopsEverybodyUntilItsOwnerClosesIt() {
    objected();
    assertThat(objection().open()).isTrue();
    assertThat(stored.verb(PersonalWords.class).find(objection().words()))
        .contains("Because it is too far.");
    var close = stored.verb(CloseObjection.class);
    var which = objection().id();
    assertThat(
            reasons(
                stored.within(
                    () -> close.close(id, which, Actor.of(stored.chair(Side.LIVED)), MEANWHILE))))
        .containsExactly(DecisionReason.NOT_YOUR_OBJECTION);
    done(stored.within(() -> close.close(id, which, Actor.of(owner), MEANWHILE)));
    assertThat(objection().state()).isInstanceOf(Objection.ClosedByOwner.class);
    assertThat(done(stored.closes(id, CLOSES)).result()).isEqualTo(Result.AGREED);
  }

  @Test
  void openObjectionLeavesItNotAgreed() {
    objected();
    assertThat(done(stored.closes(id, CLOSES)).result()).isEqualTo(Result.NOT_AGREED);
    assertThat(((ClosedDecision) stored.now(id)).objections()).hasSize(1);
  }

  @Test
  void answeringOtherwiseClosesOnesObjection() {
    objected();
    done(stored.answers(id, owner, Answer.CONCERN, MEANWHILE));
    assertThat(objection().state()).isInstanceOf(Objection.ClosedByOwner.class);
    done(stored.answers(id, owner, Answer.OBJECT, MEANWHILE));
    assertThat(stored.open(id).objections()).hasSize(2);
    done(stored.answers(id, owner, Answer.OBJECT, "In other words.", MEANWHILE));
    assertThat(stored.open(id).openObjections()).hasSize(1);
  }

  @Test
  void objectionNeedsAReasonInSomeWords() {
    assertThat(reasons(stored.answers(id, owner, Answer.OBJECT, " ", MEANWHILE)))
        .containsExactly(DecisionReason.WORDS_MISSING);
    assertThat(reasons(stored.answers(id, owner, Answer.AGREE, MEANWHILE)))
        .containsExactly(DecisionReason.ANSWER_DOES_NOT_FIT);
  }

  @Test
  void amendmentOfBothCoChairsAsksEverybodyAgainAndKeepsTheRoundBefore() {
    objected();
    var which = objection().id();
    amended(Set.of(which));
    var open = stored.open(id);
    assertThat(open.rounds()).hasSize(2);
    assertThat(open.current().proposal()).isEqualTo(AMENDED);
    assertThat(open.current().span().closes()).isEqualTo(NEXT_CLOSE);
    assertThat(objection().state()).isEqualTo(new Objection.Open(2, Set.of()));
    assertThat(stored.verb(Answers.class).latest(id, 1)).hasSize(8);
    assertThat(stored.verb(Answers.class).latest(id, 2)).isEmpty();
    assertThat(stored.verb(Answers.class).unanswered(id)).hasSize(8);
    stored.allAnswer(id, Answer.NO_OBJECTION, LATER);
    assertThat(objection().state()).isInstanceOf(Objection.ClosedByOwner.class);
    assertThat(done(stored.closes(id, NEXT_CLOSE)).result()).isEqualTo(Result.AGREED);
  }

  @Test
  void objectionOfAnEarlierRoundStillStopsWhenItsOwnerIsSilent() {
    objected();
    amended(Set.of());
    for (var side : Side.values()) {
      stored.of(side).stream()
          .filter(one -> !one.equals(owner))
          .forEach(one -> done(stored.answers(id, one, Answer.NO_OBJECTION, LATER)));
    }
    assertThat(done(stored.closes(id, NEXT_CLOSE)).result()).isEqualTo(Result.NOT_AGREED);
  }

  @Test
  void oneCoChairAloneChangesNothing() {
    var amend = stored.verb(AmendProposal.class);
    var by = stored.of(Side.LIVED).getLast();
    done(
        stored.within(
            () -> amend.amend(id, Actor.of(by), AMENDED, NEXT_CLOSE, Set.of(), MEANWHILE)));
    done(agreesToAmend(stored.chair(Side.LIVED)));
    assertThat(reasons(agreesToAmend(stored.chair(Side.LIVED))))
        .containsExactly(DecisionReason.AGREED_ALREADY);
    assertThat(reasons(agreesToAmend(by))).containsExactly(DecisionReason.NOT_A_CO_CHAIR);
    assertThat(stored.open(id).rounds()).hasSize(1);
    assertThat(
            reasons(
                stored.within(
                    () -> amend.amend(id, Actor.of(by), AMENDED, CLOSES, Set.of(), MEANWHILE))))
        .containsExactly(DecisionReason.AMENDMENT_WAITS_ALREADY, DecisionReason.ROUND_TOO_SHORT);
  }

  @Test
  void partnersCloseAnObjectionOnlyAfterAnotherRoundAndByMostOfBothSides() {
    objected();
    assertThat(reasons(wants(stored.chair(Side.LIVED), MEANWHILE)))
        .containsExactly(DecisionReason.ONE_MORE_ROUND_FIRST);
    amended(Set.of(objection().id()));
    assertThat(reasons(wants(owner, LATER))).containsExactly(DecisionReason.YOUR_OWN_OBJECTION);
    stored.of(Side.LIVED).forEach(one -> done(wants(one, LATER)));
    done(wants(stored.of(Side.LEARNT).get(0), LATER));
    assertThat(objection().open()).as("1 of the other 3 of a side is not enough").isTrue();
    done(wants(stored.of(Side.LEARNT).get(1), LATER));
    assertThat(objection().state()).isInstanceOf(Objection.ClosedByPartners.class);
    assertThat(reasons(wants(stored.of(Side.LEARNT).get(2), LATER)))
        .containsExactly(DecisionReason.OBJECTION_CLOSED);
  }

  @Test
  void partnersTestAnObjection() {
    objected();
    var test = new Objection.Test(true, true, false);
    var by = stored.open(id).asked(stored.chair(Side.LIVED)).orElseThrow();
    var verb = stored.verb(TestObjection.class);
    done(
        stored.within(
            () -> verb.test(id, objection().id(), Actor.of(by.person()), test, MEANWHILE)));
    assertThat(objection().tests()).containsEntry(by.id(), test);
  }

  @Test
  void nobodyElseChangesWhatSomebodySaidOnScreen() {
    objected();
    var instead = entered(stored.chair(Side.LEARNT), true);
    var cast = stored.verb(CastResponse.class);
    assertThat(reasons(stored.within(() -> cast.cast(id, owner, instead, MEANWHILE))))
        .containsExactly(DecisionReason.ANSWERED_THEMSELVES);
    assertThat(objection().state()).isInstanceOf(Objection.Open.class);
  }

  @Test
  void whatIsEnteredInALaterRoundLeavesOnesOwnObjectionOpenUntilOneConfirmsIt() {
    objected();
    amended(Set.of(objection().id()));
    var cast = stored.verb(CastResponse.class);
    var instead = entered(stored.chair(Side.LEARNT), true);
    done(stored.within(() -> cast.cast(id, owner, instead, LATER)));
    assertThat(objection().open()).as("entered for its owner").isTrue();
    done(stored.answers(id, owner, Answer.NO_OBJECTION, LATER));
    assertThat(objection().state()).isInstanceOf(Objection.ClosedByOwner.class);
    var latest =
        stored.verb(Answers.class).latest(id, 2).stream()
            .filter(one -> one.asked().equals(objection().owner()))
            .toList();
    assertThat(latest).extracting(Response::enteredBy).containsOnlyNulls();
    assertThat(latest).extracting(Response::version).containsExactly(2);
  }

  @Test
  void unconfirmedAnswerLeavesItNotAgreedAndDoesNotRewordTheObjection() {
    objected();
    amended(Set.of(objection().id()));
    var own = objection().words();
    var cast = stored.verb(CastResponse.class);
    var otherWords =
        new Given(
            2,
            Answer.OBJECT,
            "It is about something else.",
            new Given.EnteredFor(Actor.of(stored.chair(Side.LEARNT)), Channel.PHONE, true));
    done(stored.within(() -> cast.cast(id, owner, otherWords, LATER)));
    assertThat(objection().words()).isEqualTo(own);
    stored.allAnswer(id, Answer.NO_OBJECTION, LATER, owner);
    assertThat(done(stored.closes(id, NEXT_CLOSE)).result()).isEqualTo(Result.NOT_AGREED);
  }

  @Test
  void noSupporterSaysThatAnObjectionIsAnsweredWhichItsOwnerRaisedAlone() {
    objected();
    var supporter = PersonId.random();
    var cast = stored.verb(CastResponse.class);
    var through = new Given(1, Answer.CONCERN, "Go on.", new Given.WithSupporter(supporter));
    done(stored.within(() -> cast.cast(id, owner, through, MEANWHILE)));
    assertThat(objection().open()).isTrue();
    var close = stored.verb(CloseObjection.class);
    var which = objection().id();
    var acting = Actor.acting(supporter, owner);
    assertThat(reasons(stored.within(() -> close.close(id, which, acting, MEANWHILE))))
        .containsExactly(DecisionReason.RAISED_IT_THEMSELVES);
  }

  @Test
  void whatWasRaisedByPhoneIsClosedByPhone() {
    var cast = stored.verb(CastResponse.class);
    var byPhone = new Given.EnteredFor(Actor.of(stored.chair(Side.LEARNT)), Channel.PHONE, true);
    var objects = new Given(1, Answer.OBJECT, "It is too far.", byPhone);
    done(stored.within(() -> cast.cast(id, owner, objects, MEANWHILE)));
    assertThat(objection().open()).isTrue();
    var better = new Given(1, Answer.NO_OBJECTION, null, byPhone);
    done(stored.within(() -> cast.cast(id, owner, better, MEANWHILE)));
    assertThat(objection().state()).isInstanceOf(Objection.ClosedByOwner.class);
  }

  @Test
  void answerEnteredForSomebodyIsReadBackAndCountsTheSame() {
    var cast = stored.verb(CastResponse.class);
    var by = stored.chair(Side.LIVED);
    var person = stored.of(Side.LIVED).getLast();
    var hasty = entered(by, false);
    assertThat(reasons(stored.within(() -> cast.cast(id, person, hasty, MEANWHILE))))
        .containsExactly(DecisionReason.NOT_READ_BACK);
    var response = done(stored.within(() -> cast.cast(id, person, entered(by, true), MEANWHILE)));
    assertThat(response.enteredBy()).isEqualTo(by);
    assertThat(stored.verb(Answers.class).latest(id, 1)).containsExactly(response);
    assertThat(
            stored
                .sql
                .sql("SELECT details::text FROM facts.fact WHERE kind = 'decisions.response-cast'")
                .query(String.class)
                .single())
        .doesNotContain("NO_OBJECTION");
  }

  private Given entered(PersonId by, boolean confirmed) {
    return new Given(
        stored.open(id).rounds().size(),
        Answer.NO_OBJECTION,
        null,
        new Given.EnteredFor(Actor.of(by), Channel.PHONE, confirmed));
  }
}
