package org.alongside.consultations.storage;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.day;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationReason;
import org.alongside.consultations.GoOnAfterPause;
import org.alongside.consultations.Pause;
import org.alongside.consultations.PauseConsultation;
import org.alongside.consultations.Response;
import org.alongside.consultations.ResumeConsultation;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.Run;
import org.alongside.consultations.WalkIn;
import org.alongside.database.AtOnce;
import org.alongside.participation.Attempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** The moment of a pause: whoever was told "sent" is counted, the others keep what they wrote. */
class PauseRaceTest {

  private static final int MANY = 10;

  private final Kept kept = new Kept();

  @AfterEach
  void drop() {
    kept.close();
  }

  private Attempt<Consultation> pause(Consultation consultation) {
    var pausing = new PauseConsultation.Pausing(day(4, 1), null, "Elections.");
    return kept.whole.attempt(() ->
        new PauseConsultation(kept.consultations, kept.facts::add)
            .pause(kept.lead, consultation.id(), pausing, NOW));
  }

  @Test
  void pausesAreReadAsTheyWereKeptInEveryEdition() {
    var consultation = kept.published();
    Kept.done(pause(consultation));
    var resumed = NOW.plusSeconds(86_400L * 3);
    Kept.done(
        kept.whole.attempt(() ->
            new ResumeConsultation(kept.consultations, kept.facts::add)
                .resume(kept.lead, consultation.id(), "Called off.", resumed)));
    var now = kept.consultations.find(consultation.id()).orElseThrow().run().orElseThrow();
    assertThat(now)
        .isEqualTo(new Run(WalkIn.TODAY, day(7, 28), 7, List.of(new Pause(day(3, 4), day(3, 7)))));
    assertThat(kept.consultations.editions(consultation.id()))
        .extracting(edition -> edition.run().pauses())
        .containsExactly(List.of(), List.of(new Pause(day(3, 4), day(4, 1))), now.pauses());
  }

  @RepeatedTest(3)
  void manyNodesTellOnceThatItGoesOn() throws Exception {
    var id = kept.published().id();
    assertThat(kept.consultations.goingOn(day(4, 1))).isEmpty();
    Kept.done(pause(kept.consultations.find(id).orElseThrow()));
    assertThat(kept.consultations.goingOn(day(3, 31))).isEmpty();
    assertThat(kept.consultations.goingOn(day(4, 1))).containsExactly(id);
    var goOn = new GoOnAfterPause(kept.consultations, kept.facts::add);
    var on = NOW.plusSeconds(86_400L * 28);
    List<Callable<Attempt<?>>> nodes =
        java.util.Collections.nCopies(4, () -> kept.whole.attempt(() -> goOn.goOn(id, on)));
    assertThat(AtOnce.run(nodes)).filteredOn(Attempt.Done.class::isInstance).hasSize(1);
    assertThat(kept.facts)
        .filteredOn(fact -> fact.kind().equals("consultations.went-on"))
        .hasSize(1);
    assertThat(kept.consultations.goingOn(day(4, 1))).isEmpty();
  }

  @Test
  void neverAfterTheLastDay() {
    var id = kept.published().id();
    assertThatThrownBy(() ->
            kept.sql
                .sql(
                    """
                    UPDATE consultations.consultation SET pauses = '{[2027-06-20,2027-07-09)}'
                     WHERE id = ?
                    """)
                .param(id.value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @RepeatedTest(5)
  void whoeverWasToldSentIsCountedAndTheOthersLoseNothing() throws Exception {
    var consultation = kept.published();
    List<ReturnKey> keys =
        Stream.generate(() -> kept.begun(consultation.id()))
            .limit(MANY)
            .peek(key -> Kept.done(kept.save(key, "p1", Map.of("move", yes()))))
            .toList();
    var tasks = new ArrayList<Callable<Attempt<?>>>();
    keys.forEach(key -> tasks.add(() -> kept.send(key, NOW)));
    tasks.add(MANY / 2, () -> pause(consultation));
    var attempts = AtOnce.run(tasks);
    assertThat(attempts.remove(MANY / 2)).isInstanceOf(Attempt.Done.class);
    long sent = attempts.stream().filter(Attempt.Done.class::isInstance).count();
    assertThat(attempts)
        .filteredOn(attempt -> !(attempt instanceof Attempt.Done))
        .allMatch(Attempt.refused(ConsultationReason.PAUSED)::equals);
    assertThat(kept.rows("counted")).isEqualTo(sent);
    var told = kept.facts.stream().map(fact -> fact.kind()).toList();
    assertThat(told.subList(told.indexOf("consultations.paused") + 1, told.size()))
        .as("nothing is sent after the pause")
        .isEmpty();
    for (var key : keys) {
      var answers = ((Response.Kept) kept.responses.find(key).orElseThrow()).answers();
      assertThat(answers.to("move")).contains(yes());
      assertThat(kept.send(key, NOW.plusSeconds(86_400L * 28))).isInstanceOf(Attempt.Done.class);
    }
    assertThat(kept.rows("counted")).isEqualTo(MANY);
  }
}
