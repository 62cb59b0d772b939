package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.no;
import static org.alongside.consultations.WalkIn.say;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.AnswerReason;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseLifeTest {

  private static final Instant LATE = OVER.plus(Duration.ofDays(2));
  private static final Instant GONE = OVER.plus(Duration.ofDays(8));

  private final InMemory store = new InMemory();
  private final Consultation consultation = WalkIn.draft(Size.MAJOR, WalkIn.activity());
  private final BeginResponse begin = new BeginResponse(store, store.responses);
  private final SavePage save = new SavePage(store, store.responses);
  private final SendResponse send = new SendResponse(store, store.responses, store);
  private boolean reported;
  private final WithdrawResponse withdraw =
      new WithdrawResponse(store, store.responses, _ -> reported, store, (_, _) -> {});

  ResponseLifeTest() {
    store.add(consultation);
    var run = new Run(WalkIn.TODAY, WalkIn.LAST_DAY, 7);
    store.move(consultation.id(), new Phase.Published(run, 1, NOW));
  }

  private ReturnKey begun() {
    return done(begin.begin(consultation.id(), Actor.stranger(), NOW)).key();
  }

  private Attempt<Answers> save(ReturnKey key, String page, Map<String, Answer> said) {
    return save.save(key, new SavePage.Said(page, said, false), NOW);
  }

  private Attempt<Response.Sent> send(ReturnKey key, Instant now) {
    return send.send(key, kept(key).slip().version(), now);
  }

  private Response.Kept kept(ReturnKey key) {
    return (Response.Kept) store.responses.find(key).orElseThrow();
  }

  private Answers counted(ReturnKey key) {
    return Objects.requireNonNull(store.responses.counted.get(kept(key).slip().id()));
  }

  private ReturnKey sent() {
    var key = begun();
    done(save(key, "p1", Map.of("move", yes())));
    done(send(key, NOW));
    return key;
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
  void everyoneCanBeginWhileItIsOpenAndAgainWhileLateOnesAreTaken() {
    var early = NOW.minus(Duration.ofDays(1));
    assertThat(refused(begin.begin(consultation.id(), Actor.stranger(), early)))
        .containsExactly(ConsultationReason.NOT_OPEN_YET);
    done(begin.begin(consultation.id(), Actor.stranger(), NOW));
    done(begin.begin(consultation.id(), Actor.stranger(), LATE));
    assertThat(refused(begin.begin(consultation.id(), Actor.stranger(), GONE)))
        .containsExactly(ConsultationReason.CLOSED);
  }

  @Test
  void keyOrReferenceThatIsTakenIsDrawnAgain() {
    store.responses.taken = 3;
    var started = done(begin.begin(consultation.id(), Actor.stranger(), NOW));
    assertThat(store.responses.find(started.key())).contains(started.response());
    assertThat(store.responses.all).hasSize(1);
  }

  @Test
  void keyIsTypedAsPeopleTypeAndKeptByNobody() {
    var key = begun();
    assertThat(ReturnKey.typed(" " + key.grouped().toLowerCase(Locale.ROOT))).isEqualTo(key);
    assertThat(key.grouped()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    assertThat(key.toString()).doesNotContain(key.value());
    assertThat(key.hash()).hasSize(64).doesNotContain(key.value());
    var receipt = kept(key).slip().reference();
    assertThat(receipt.grouped()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
  }

  @Test
  void pageIsSavedTheMomentItIsLeft() {
    var key = begun();
    done(save(key, "p1", Map.of("move", no())));
    done(save(key, "p2", Map.of("why", say("Too far"))));
    assertThat(kept(key).answers())
        .isEqualTo(new Answers(Map.of("move", no(), "why", say("Too far"))));
    assertThat(kept(key).slip().version()).isEqualTo(2);
    assertThat(store.facts).as("nothing counts yet").isEmpty();
  }

  @Test
  void pageWithMistakesIsRefusedWithAllOfThemAndWhatWasSavedStays() {
    var key = begun();
    done(save(key, "p1", Map.of("move", no())));
    done(save(key, "p2", Map.of("why", say("Too far"))));
    var wrong = say("x".repeat(4001));
    assertThat(refused(save(key, "p2", Map.of("why", wrong))))
        .containsExactly(
            new AboutAnswer("why", new AnswerReason(AnswerReason.Why.TOO_LONG, List.of(4000))));
    assertThat(refused(save(key, "p1", Map.of())))
        .extracting(Reason::key)
        .containsExactly("questionnaires.reason.missing");
    assertThat(kept(key).answers().to("why")).contains(say("Too far"));
  }

  @Test
  void whoLeavesForNowMayLeaveGapsButNothingThatIsWrong() {
    var key = begun();
    done(save.save(key, new SavePage.Said("p1", Map.of(), true), NOW));
    var wrong = Map.<String, Answer>of("move", new Answer.Chosen(List.of("maybe"), null));
    assertThat(refused(save.save(key, new SavePage.Said("p1", wrong, true), NOW)))
        .extracting(Reason::key)
        .containsExactly("questionnaires.reason.no-such-choice");
  }

  @Test
  void answerThatIsEmptiedIsGone() {
    var key = begun();
    done(save(key, "p3", Map.of("missed", say("Parking"))));
    done(save(key, "p3", Map.of()));
    assertThat(kept(key).answers()).isEqualTo(Answers.NONE);
  }

  @Test
  void pageThatIsNotOnTheWayIsNotAnswered() {
    var key = begun();
    done(save(key, "p1", Map.of("move", yes())));
    assertThat(refused(save(key, "p2", Map.of("why", say("x")))))
        .containsExactly(ConsultationReason.NO_SUCH_PAGE);
    assertThat(refused(save(key, "p9", Map.of()))).containsExactly(ConsultationReason.NO_SUCH_PAGE);
  }

  @Test
  void onlyWhatIsOnTheWayCountsAndTheRestIsKept() {
    var key = begun();
    done(save(key, "p1", Map.of("move", no())));
    done(save(key, "p2", Map.of("why", say("Too far"))));
    done(save(key, "p1", Map.of("move", yes())));
    done(send(key, NOW));
    assertThat(counted(key)).isEqualTo(new Answers(Map.of("move", yes())));
    done(save(key, "p1", Map.of("move", no())));
    done(send(key, NOW));
    assertThat(counted(key).to("why")).contains(say("Too far"));
  }

  @Test
  void sendingSaysEverythingThatIsMissingAndThatSomethingHasToBeSaid() {
    var key = begun();
    assertThat(refused(send(key, NOW)))
        .extracting(Reason::key)
        .containsExactly("consultations.reason.nothing-answered", "questionnaires.reason.missing");
    done(save(key, "p1", Map.of("move", no())));
    assertThat(refused(send(key, NOW)))
        .containsExactly(
            new AboutAnswer("why", new AnswerReason(AnswerReason.Why.MISSING, List.of())));
    assertThat(store.responses.counted).isEmpty();
  }

  @Test
  void whatIsSentIsWhatWasChecked() {
    var key = begun();
    done(save(key, "p1", Map.of("move", yes())));
    done(save(key, "p3", Map.of("missed", say("Parking"))));
    assertThat(send.send(key, 1, NOW)).isInstanceOf(Attempt.Overtaken.class);
    assertThat(store.responses.counted).isEmpty();
    var sent = done(send.send(key, 2, NOW));
    assertThat(sent.receipt()).isEqualTo(new Response.Receipt(2, 1, false, NOW, NOW));
    assertThat(sent.changed()).isFalse();
  }

  @Test
  void sendingTwiceCountsOnce() {
    var key = sent();
    var again = done(send(key, NOW.plusSeconds(1)));
    assertThat(again.receipt().last()).isEqualTo(NOW);
    assertThat(store.told()).containsExactly("consultations.response-sent");
  }

  @Test
  void changeCountsOnlyWhenItIsSentAgain() {
    var key = sent();
    done(save(key, "p3", Map.of("missed", say("Parking"))));
    assertThat(((Response.Sent) kept(key)).changed()).isTrue();
    assertThat(counted(key).to("missed")).isEmpty();
    var later = NOW.plusSeconds(60);
    var sent = done(send(key, later));
    assertThat(counted(key).to("missed")).contains(say("Parking"));
    assertThat(sent.receipt().first()).isEqualTo(NOW);
    assertThat(sent.receipt().last()).isEqualTo(later);
    assertThat(store.told())
        .containsExactly("consultations.response-sent", "consultations.response-changed");
  }

  @Test
  void afterTheLastDayWhatWasBegunIsStillTakenAndMarkedLate() {
    var key = begun();
    done(save.save(key, new SavePage.Said("p1", Map.of("move", yes()), false), LATE));
    assertThat(done(send(key, LATE)).receipt().late()).isTrue();
    assertThat(store.facts.getLast().details()).containsEntry("late", "yes");
    assertThat(refused(save.save(key, new SavePage.Said("p1", Map.of("move", no()), false), LATE)))
        .as("what was sent can't be changed any more")
        .containsExactly(ConsultationReason.CLOSED);
  }

  @Test
  void whenItIsOverNothingIsTakenAndNothingIsLost() {
    var key = begun();
    done(save(key, "p1", Map.of("move", yes())));
    assertThat(refused(send(key, GONE))).containsExactly(ConsultationReason.CLOSED);
    assertThat(refused(save.save(key, new SavePage.Said("p1", Map.of("move", no()), false), GONE)))
        .containsExactly(ConsultationReason.CLOSED);
    assertThat(kept(key).answers().to("move")).contains(yes());
  }

  @Test
  void changeThatWasNotSentInTimeLeavesWhatWasSent() {
    var key = sent();
    done(save(key, "p1", Map.of("move", no())));
    assertThat(refused(send(key, LATE))).containsExactly(ConsultationReason.CLOSED);
    assertThat(counted(key).to("move")).contains(yes());
  }

  @Test
  void whoTakesTheirsBackIsForgottenAndCountsNoMore() {
    var key = sent();
    done(withdraw.withdraw(key, NOW));
    assertThat(store.responses.counted).isEmpty();
    assertThat(store.told()).endsWith("consultations.response-withdrawn");
    done(withdraw.withdraw(key, NOW));
    assertThat(store.told()).hasSize(2);
    assertThat(refused(save(key, "p1", Map.of("move", no()))))
        .containsExactly(ConsultationReason.ALREADY_WITHDRAWN);
    assertThat(refused(send.send(key, 1, NOW)))
        .containsExactly(ConsultationReason.ALREADY_WITHDRAWN);
  }

  @Test
  void whatWasSentCanBeTakenBackUntilTheReportIsOutAndWhatWasNotAlways() {
    var sent = sent();
    var other = sent();
    done(withdraw.withdraw(other, GONE));
    assertThat(store.responses.counted).hasSize(1);
    reported = true;
    assertThat(refused(withdraw.withdraw(sent, GONE)))
        .containsExactly(ConsultationReason.REPORT_IS_OUT);
    assertThat(counted(sent).to("move")).contains(yes());
    done(withdraw.withdraw(begun(), NOW));
  }

  @Test
  void mendedWordsKeepTheAnswersAndTheSendingSaysWhichWordsWereRead() {
    var key = begun();
    done(save(key, "p1", Map.of("move", yes())));
    var run = new Run(WalkIn.TODAY, WalkIn.LAST_DAY, 7);
    var now = store.find(consultation.id()).orElseThrow();
    store.save(consultation.id(), WalkIn.questions("Should the centre move?"), now.version());
    store.move(consultation.id(), new Phase.Published(run, 2, NOW));
    var sent = done(send(key, NOW));
    assertThat(sent.receipt().edition()).isEqualTo(2);
    assertThat(counted(key).to("move")).contains(yes());
  }

  @Test
  void whoIsSignedInIsNamedInTheirFactAndWhoIsNotIsNot() {
    var person = PersonId.random();
    var key = done(begin.begin(consultation.id(), Actor.of(person), NOW)).key();
    done(save(key, "p1", Map.of("move", yes())));
    done(send(key, NOW));
    assertThat(store.facts.getLast().who()).isEqualTo(Fact.Who.person(person.value()));
    sent();
    assertThat(store.facts.getLast().who().actor()).isNull();
  }

  @Test
  void whoActsForSomebodyIsNamedBesideThem() {
    var person = PersonId.random();
    var supporter = PersonId.random();
    var acting = Actor.acting(supporter, person);
    var key = done(begin.begin(consultation.id(), acting, NOW)).key();
    done(save(key, "p1", Map.of("move", yes())));
    done(send(key, NOW));
    var who = store.facts.getLast().who();
    assertThat(who.actor()).isEqualTo(person.value());
    assertThat(who.enteredBy()).isEqualTo(supporter.value());
  }

  /** Whatever people do in whatever order: what they saved last is there, what they sent counts. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingSavedIsEverLost(long seed) {
    var random = new SplittableRandom(seed);
    var key = begun();
    var saved = new HashMap<String, Answer>();
    var counts = Answers.NONE;
    for (int step = 0; step < 200; step++) {
      var question = List.of("move", "why", "missed").get(random.nextInt(3));
      var page = Map.of("move", "p1", "why", "p2", "missed", "p3");
      var answer =
          question.equals("move") ? (random.nextBoolean() ? yes() : no()) : say("Words " + step);
      if (random.nextInt(4) == 0) {
        if (send(key, NOW) instanceof Attempt.Done<Response.Sent>) {
          counts = Route.through(WalkIn.questions(), new Answers(saved)).counted();
        }
      } else if (save(key, Objects.requireNonNull(page.get(question)), Map.of(question, answer))
          instanceof Attempt.Done<Answers>) {
        saved.put(question, answer);
      }
      assertThat(kept(key).answers())
          .as("seed %d step %d", seed, step)
          .isEqualTo(new Answers(saved));
      if (kept(key) instanceof Response.Sent) {
        assertThat(counted(key)).as("seed %d step %d", seed, step).isEqualTo(counts);
      }
    }
    assertThat(store.facts).isNotEmpty();
  }
}
