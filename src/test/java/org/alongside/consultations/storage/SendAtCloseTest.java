package org.alongside.consultations.storage;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.no;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationReason;
import org.alongside.consultations.Response;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.SendResponse;
import org.alongside.consultations.WalkIn;
import org.alongside.database.AtOnce;
import org.alongside.facts.Fact;
import org.alongside.participation.Attempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * The last second: many send while it is closed. Whoever was told "sent" is counted, and whoever
 * was not keeps what they typed.
 */
class SendAtCloseTest {

  private static final int MANY = 10;
  private static final Instant LAST_SECOND = OVER.minusSeconds(1);

  private final Kept kept = new Kept();

  @AfterEach
  void drop() {
    kept.close();
  }

  private Attempt<?> send(ReturnKey key, long seen, Instant now) {
    return kept.whole.attempt(() ->
        new SendResponse(kept.consultations, kept.responses, kept.facts::add).send(key, seen, now));
  }

  private Attempt<Consultation> close(Consultation consultation) {
    return kept.whole.attempt(() ->
        new CloseConsultation(kept.consultations, kept.tallies, kept.facts::add)
            .close(consultation.id(), OVER));
  }

  private List<ReturnKey> answered(Consultation consultation) {
    return Stream.generate(() -> kept.begun(consultation.id()))
        .limit(MANY)
        .peek(key -> Kept.done(kept.save(key, "p1", Map.of("move", yes()))))
        .toList();
  }

  @RepeatedTest(5)
  void whoeverWasToldSentIsInTheCountAndTheOthersLoseNothing() throws Exception {
    var consultation = kept.published(WalkIn.questions(), 0);
    var keys = answered(consultation);
    var tasks = new ArrayList<Callable<Attempt<?>>>();
    keys.forEach(key -> tasks.add(() -> send(key, 1, LAST_SECOND)));
    tasks.add(keys.size() / 2, () -> close(consultation));
    var attempts = new ArrayList<>(AtOnce.run(tasks));
    assertThat(attempts.remove(keys.size() / 2)).isInstanceOf(Attempt.Done.class);
    long sent = attempts.stream().filter(Attempt.Done.class::isInstance).count();
    assertThat(attempts)
        .filteredOn(attempt -> !(attempt instanceof Attempt.Done))
        .allSatisfy(
            attempt -> assertThat(attempt).isEqualTo(Attempt.refused(ConsultationReason.CLOSED)));
    assertThat(kept.rows("counted")).isEqualTo(sent);
    assertThat(countedAtClose()).isEqualTo(String.valueOf(sent));
    for (var key : keys) {
      var answers = ((Response.Kept) kept.responses.find(key).orElseThrow()).answers();
      assertThat(answers.to("move")).contains(yes());
    }
  }

  private String countedAtClose() {
    Fact closed =
        kept.facts.stream()
            .filter(fact -> fact.kind().equals("consultations.closed"))
            .findFirst()
            .orElseThrow();
    return String.valueOf(closed.details().get("sent"));
  }

  @RepeatedTest(3)
  void whereLateOnesAreTakenEachIsEitherCountedInTimeOrMarkedLate() throws Exception {
    var consultation = kept.published();
    var keys = answered(consultation);
    var tasks = new ArrayList<Callable<Attempt<?>>>();
    keys.forEach(key -> tasks.add(() -> send(key, 1, LAST_SECOND)));
    tasks.add(keys.size() / 2, () -> close(consultation));
    assertThat(AtOnce.run(tasks)).allMatch(Attempt.Done.class::isInstance);
    var tally = kept.tallies.of(consultation.id());
    assertThat(tally.sent()).isEqualTo(MANY);
    assertThat(countedAtClose()).isEqualTo(String.valueOf(MANY - tally.late()));
  }

  @Test
  void ofManyWhoPressSendTwiceEachCountsOnce() throws Exception {
    var key = kept.begun(kept.published().id());
    Kept.done(kept.save(key, "p1", Map.of("move", yes())));
    List<Callable<Attempt<?>>> tasks = java.util.Collections.nCopies(MANY, () -> send(key, 1, NOW));
    assertThat(AtOnce.run(tasks)).allMatch(Attempt.Done.class::isInstance);
    assertThat(kept.rows("counted")).isEqualTo(1);
    assertThat(kept.facts).hasSize(1);
  }

  @Test
  void pagesSavedAtOnceInManyTabsAreAllThere() throws Exception {
    var key = kept.begun(kept.published().id());
    List<Callable<Attempt<?>>> tasks = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      var page = i % 2 == 0 ? "p1" : "p3";
      var said = i % 2 == 0 ? Map.of("move", yes()) : Map.of("missed", WalkIn.say("Parking"));
      tasks.add(() -> kept.save(key, page, said));
    }
    assertThat(AtOnce.run(tasks)).allMatch(Attempt.Done.class::isInstance);
    var response = (Response.Kept) kept.responses.find(key).orElseThrow();
    assertThat(response.answers().given())
        .isEqualTo(Map.of("move", yes(), "missed", WalkIn.say("Parking")));
    assertThat(response.slip().version()).isEqualTo(MANY);
  }

  @RepeatedTest(5)
  void whatIsChangedWhileItIsSentIsNeverCountedUnchecked() throws Exception {
    var consultation = kept.published();
    var key = kept.begun(consultation.id());
    Kept.done(kept.save(key, "p1", Map.of("move", yes())));
    List<Callable<Attempt<?>>> tasks =
        List.of(() -> send(key, 1, NOW), () -> kept.save(key, "p1", Map.of("move", no())));
    var attempts = AtOnce.run(tasks);
    assertThat(attempts.get(1)).isInstanceOf(Attempt.Done.class);
    var counts = kept.tallies.answers(consultation.id());
    if (attempts.getFirst() instanceof Attempt.Done) {
      assertThat(counts.values()).allMatch(count -> count.choices().equals(Map.of("yes", 1L)));
    } else {
      assertThat(attempts.getFirst()).isInstanceOf(Attempt.Overtaken.class);
      assertThat(counts).isEmpty();
    }
  }
}
