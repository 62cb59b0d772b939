package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.alongside.consultations.WalkIn.day;
import static org.alongside.consultations.WalkIn.no;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.alongside.access.Actor;
import org.alongside.consultations.Run.Window;
import org.alongside.facts.Channel;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseTest {

  /** From 4 March to 30 June, which is 119 days. */
  private static final Run RUN = new Run(TODAY, WalkIn.LAST_DAY, 7);

  private static final LocalDate GOES_ON = day(3, 14);
  private static final Instant NEXT_DAY = NOW.plus(Duration.ofDays(1));

  private final InMemory store = new InMemory();
  private final Consultation consultation = WalkIn.draft(Size.MAJOR, WalkIn.activity());
  private final PauseConsultation pause = new PauseConsultation(store, store);
  private final ResumeConsultation resume = new ResumeConsultation(store, store);
  private final Actor lead = Actor.of(PersonId.random());

  PauseTest() {
    store.add(consultation);
    var change = new Edition.Change(PersonId.random(), NOW);
    store.publish(
        consultation.id(),
        new Phase.Published(RUN, 1, NOW),
        new Edition(1, consultation.terms(), consultation.questions(), RUN, "", change));
  }

  private Attempt<Consultation> pause(LocalDate goesOn, @Nullable LocalDate lastDay, Instant now) {
    var pausing = new PauseConsultation.Pausing(goesOn, lastDay, "Local elections.");
    return pause.pause(lead, consultation.id(), pausing, now);
  }

  private Run run() {
    return store.find(consultation.id()).orElseThrow().run().orElseThrow();
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
  void stopsAtOnceAndTheLastDayMovesByAsManyDays() {
    var paused = done(pause(GOES_ON, null, NOW));
    assertThat(paused.window(NOW)).isEqualTo(Window.PAUSED);
    assertThat(run().on(day(3, 13))).isEqualTo(Window.PAUSED);
    assertThat(run().on(GOES_ON)).isEqualTo(Window.OPEN);
    assertThat(run().lastDay()).isEqualTo(day(7, 10));
    assertThat(run().days(TODAY)).isEqualTo(119);
    var edition = store.editions(consultation.id()).getLast();
    assertThat(edition.number()).isEqualTo(2);
    assertThat(edition.because()).isEqualTo("Local elections.");
    assertThat(edition.run()).isEqualTo(run());
    var fact = store.facts.getLast();
    assertThat(fact.kind()).isEqualTo("consultations.paused");
    assertThat(fact.details()).containsEntry("goesOn", "2027-03-14");
    assertThat(fact.details()).containsEntry("lastDay", "2027-07-10");
  }

  @Test
  void mayCloseLaterStillAndNeverSoThatAnybodyHasLessTime() {
    assertThat(refused(pause(GOES_ON, day(7, 9), NOW)))
        .containsExactly(ConsultationReason.LESS_TIME);
    assertThat(refused(pause(GOES_ON, day(7, 12).plusYears(1), NOW)))
        .as("a slip of a year")
        .containsExactly(ConsultationReason.LAST_DAY_TOO_FAR);
    done(pause(GOES_ON, day(7, 12), NOW));
    assertThat(run().lastDay()).isEqualTo(day(7, 12));
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    var nothing = new PauseConsultation.Pausing(TODAY, null, " ");
    assertThat(refused(pause.pause(lead, consultation.id(), nothing, NOW)))
        .containsExactly(ConsultationReason.GOES_ON_TODAY, ConsultationReason.REASON_MISSING);
    assertThat(refused(pause(day(9, 3), null, NOW)))
        .containsExactly(ConsultationReason.PAUSE_TOO_LONG);
    assertThat(store.editions(consultation.id())).hasSize(1);
    assertThat(store.facts).isEmpty();
  }

  @Test
  void onlyWhatIsOpenIsPaused() {
    assertThat(refused(pause(GOES_ON, null, NOW.minus(Duration.ofDays(1)))))
        .containsExactly(ConsultationReason.NOT_OPEN_YET);
    assertThat(refused(pause(day(7, 9), null, WalkIn.OVER)))
        .containsExactly(ConsultationReason.CLOSED);
    store.move(consultation.id(), new Phase.Closed(RUN, 1, WalkIn.OVER));
    assertThat(refused(pause(day(7, 9), null, WalkIn.OVER)))
        .containsExactly(ConsultationReason.CLOSED);
    store.move(consultation.id(), new Phase.Draft());
    assertThat(refused(pause(GOES_ON, null, NOW)))
        .containsExactly(ConsultationReason.NOT_PUBLISHED);
  }

  @Test
  void longerMovesTheLastDayAndShorterLeavesItAsAnnounced() {
    done(pause(GOES_ON, null, NOW));
    assertThat(refused(pause(GOES_ON, null, NEXT_DAY)))
        .containsExactly(ConsultationReason.GOES_ON_THEN_ALREADY);
    done(pause(day(3, 16), null, NEXT_DAY));
    assertThat(run().pauses()).containsExactly(new Pause(TODAY, day(3, 16)));
    assertThat(run().lastDay()).isEqualTo(day(7, 12));
    done(pause(day(3, 10), null, NEXT_DAY));
    assertThat(run().pauses()).containsExactly(new Pause(TODAY, day(3, 10)));
    assertThat(run().lastDay()).isEqualTo(day(7, 12));
    assertThat(store.told())
        .containsExactly(
            "consultations.paused", "consultations.pause-changed", "consultations.pause-changed");
  }

  @Test
  void goesOnEarlyForAReasonAndOnlyWhatIsPaused() {
    assertThat(refused(resume.resume(lead, consultation.id(), " ", NOW)))
        .containsExactly(ConsultationReason.NOT_PAUSED, ConsultationReason.REASON_MISSING);
    done(pause(GOES_ON, null, NOW));
    done(resume.resume(lead, consultation.id(), "The election was called off.", NEXT_DAY));
    assertThat(run().pauses()).containsExactly(new Pause(TODAY, day(3, 5)));
    assertThat(run().on(day(3, 5))).isEqualTo(Window.OPEN);
    assertThat(run().lastDay()).isEqualTo(day(7, 10));
    assertThat(store.editions(consultation.id())).hasSize(3);
    assertThat(store.told()).endsWith("consultations.resumed");
  }

  @Test
  void onTheSameDayItIsAsIfItHadNotStopped() {
    done(pause(GOES_ON, null, NOW));
    done(resume.resume(lead, consultation.id(), "By mistake.", NOW));
    assertThat(run().pauses()).isEmpty();
    assertThat(run().on(TODAY)).isEqualTo(Window.OPEN);
  }

  @Test
  void moreTimeAndMendedWordsLeaveItPaused() {
    done(pause(GOES_ON, null, NOW));
    var longer = new ExtendConsultation.Longer(day(7, 20), "For more groups.");
    done(new ExtendConsultation(store, store).extend(lead, consultation.id(), longer, NOW));
    assertThat(run().pausedOn(TODAY)).isPresent();
    assertThat(run().lastDay()).isEqualTo(day(7, 20));
  }

  @Test
  void nobodyBeginsOrSendsWhileItIsPausedAndWhatWasWrittenGoesOnAfterwards() {
    var begin = new BeginResponse(store, store.responses);
    var send = new SendResponse(store, store.responses, store);
    var key = done(begin.begin(consultation.id(), Actor.stranger(), NOW)).key();
    save(key, no());
    done(pause(GOES_ON, null, NOW));
    assertThat(refused(begin.begin(consultation.id(), Actor.stranger(), NOW)))
        .containsExactly(ConsultationReason.PAUSED);
    assertThat(refused(send.send(key, 1, NOW))).containsExactly(ConsultationReason.PAUSED);
    save(key, yes());
    assertThat(kept(key).answers().to("move")).contains(yes());
    assertThat(store.responses.counted).isEmpty();
    done(send.send(key, 2, NOW.plus(Duration.ofDays(10))));
    assertThat(
            Objects.requireNonNull(store.responses.counted.get(kept(key).slip().id())).to("move"))
        .contains(yes());
  }

  private void save(ReturnKey key, Answer move) {
    var said = new SavePage.Said("p1", Map.of("move", move), false);
    done(new SavePage(store, store.responses).save(key, said, NOW));
  }

  private Response.Kept kept(ReturnKey key) {
    return (Response.Kept) store.responses.find(key).orElseThrow();
  }

  @Test
  void paperIsTypedInWheneverItCame() {
    done(pause(GOES_ON, null, NOW));
    var enter = new EnterResponse(store, store.responses, store);
    for (var on : List.of(TODAY, day(3, 5))) {
      var came =
          new EnterResponse.Came(ResponseId.random(), Channel.PAPER, on, Map.of("move", yes()));
      assertThat(done(enter.enter(lead, consultation.id(), came, NEXT_DAY)).response().receipt())
          .matches(receipt -> !receipt.late());
    }
  }

  /**
   * However often it stops and goes on: nobody has less time, and the last day never moves back.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void neverTakesTimeFromAnybody(long seed) {
    var random = new SplittableRandom(seed);
    var now = NOW;
    for (int turn = 0; turn < 40; turn++) {
      now = now.plus(Duration.ofDays(random.nextInt(6)));
      var before = run();
      var goesOn = Here.day(now).plusDays(random.nextInt(1, 30));
      if (random.nextInt(3) == 0) {
        resume.resume(lead, consultation.id(), "Because.", now);
      } else {
        var last = random.nextInt(4) == 0 ? before.lastDay().plusDays(40) : null;
        var decided = before.lastDay().plusDays(80);
        var pausing = new PauseConsultation.Pausing(goesOn, last, decided, "Because.");
        pause.pause(lead, consultation.id(), pausing, now);
      }
      assertThat(run().days(TODAY)).as("seed %d, turn %d", seed, turn).isGreaterThanOrEqualTo(119);
      assertThat(run().lastDay()).isAfterOrEqualTo(before.lastDay());
      assertThat(run().pauses())
          .isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
      assertThat(run().on(run().lastDay())).isEqualTo(Window.OPEN);
      assertThat(open(run())).isEqualTo(run().days(TODAY));
    }
    assertThat(store.facts).as("seed %d", seed).hasSizeGreaterThan(5);
  }

  /** Counted the slow way: day by day. */
  private static long open(Run run) {
    return run.opens()
        .datesUntil(run.lastDay().plusDays(1))
        .filter(day -> run.on(day) == Window.OPEN)
        .count();
  }

  @Test
  void halfOfTheTimeIsOverWhenHalfOfTheOpenDaysAre() {
    assertThat(RUN.halfway()).isEqualTo(day(5, 2));
    done(pause(GOES_ON, null, NOW));
    assertThat(run().halfway()).isEqualTo(day(5, 12));
  }

  private Attempt<Consultation> goOn(Instant now) {
    return new GoOnAfterPause(store, store).goOn(consultation.id(), now);
  }

  @Test
  void whenItsDayHasComeItIsToldOnceThatItGoesOn() {
    done(pause(GOES_ON, null, NOW));
    assertThat(refused(goOn(NEXT_DAY))).containsExactly(ConsultationReason.PAUSED);
    var day = NOW.plus(Duration.ofDays(10));
    done(goOn(day));
    assertThat(refused(goOn(day))).containsExactly(ConsultationReason.NOT_PAUSED);
    assertThat(store.told()).filteredOn("consultations.went-on"::equals).hasSize(1);
    assertThat(store.facts.getLast().details())
        .isEqualTo(Map.of("goesOn", "2027-03-14", "lastDay", "2027-07-10"));
    assertThat(store.facts.getLast().who().channel()).isEqualTo(Channel.CLOCK);
  }

  @Test
  void whatSomebodyLetGoOnIsNotToldAgain() {
    done(pause(GOES_ON, null, NOW));
    done(resume.resume(lead, consultation.id(), "Called off.", NEXT_DAY));
    assertThat(refused(goOn(NEXT_DAY))).containsExactly(ConsultationReason.NOT_PAUSED);
    done(pause(day(3, 20), null, NEXT_DAY.plus(Duration.ofDays(2))));
    done(goOn(NOW.plus(Duration.ofDays(16))));
  }

  @Test
  void aPauseThatEndsAfterTheDayOfTheDecisionAsksForAnotherDay() {
    var late = new PauseConsultation.Pausing(GOES_ON, day(9, 1), "Elections.");
    assertThat(refused(pause.pause(lead, consultation.id(), late, NOW)))
        .containsExactly(ConsultationReason.DECIDED_BEFORE_CLOSE);
    var slip = new PauseConsultation.Pausing(GOES_ON, day(9, 1), day(9, 2).plusYears(1), "E.");
    assertThat(refused(pause.pause(lead, consultation.id(), slip, NOW)))
        .containsExactly(ConsultationReason.DECIDED_TOO_LATE);
    var moved = new PauseConsultation.Pausing(GOES_ON, day(9, 1), day(10, 1), "Elections.");
    var paused = done(pause.pause(lead, consultation.id(), moved, NOW));
    assertThat(paused.terms().deciding())
        .isEqualTo(new Section.Deciding("The Board", day(10, 1), true, "Option B"));
    assertThat(store.editions(consultation.id()).getLast().terms()).isEqualTo(paused.terms());
    assertThat(store.editions(consultation.id()).getFirst().terms().deciding().by())
        .isEqualTo(day(9, 1));
  }

  @Test
  void moreTimeThanUntilTheDecisionAsksForAnotherDayAsWell() {
    var extend = new ExtendConsultation(store, store);
    var late = new ExtendConsultation.Longer(day(9, 1), "For more groups.");
    assertThat(refused(extend.extend(lead, consultation.id(), late, NOW)))
        .containsExactly(ConsultationReason.DECIDED_BEFORE_CLOSE);
    var moved = new ExtendConsultation.Longer(day(9, 1), day(9, 2), "For more groups.");
    var longer = done(extend.extend(lead, consultation.id(), moved, NOW));
    assertThat(longer.terms().deciding().by()).isEqualTo(day(9, 2));
  }
}
