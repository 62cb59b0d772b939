package org.alongside.consultations.storage;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.Behalf.Whom;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.ForgetAnswers;
import org.alongside.consultations.Response;
import org.alongside.consultations.Writer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers are forgotten when their time is over, and not a day before. */
class RetentionTest {

  /** It closes on 30 June 2027, at midnight here: the first moment of July. */
  private static final Instant LAST_DAY_KEPT = Instant.parse("2032-07-01T12:00:00Z");

  private static final Instant DAY_AFTER = Instant.parse("2032-07-02T00:30:00Z");

  private Kept kept;
  private ForgetOnTime job;

  @BeforeEach
  void open() {
    kept = new Kept();
    var retention = new PostgresRetention(kept.sql, kept.files);
    var forget = new ForgetAnswers(kept.consultations, retention, kept.facts::add);
    job = new ForgetOnTime(retention, forget, kept.whole);
  }

  @AfterEach
  void close() {
    kept.close();
  }

  private ConsultationId closed() {
    var id = kept.published().id();
    var key = kept.sent(id, yes());
    kept.sent(id, yes());
    var response = kept.responses.find(key).orElseThrow().slip().id();
    var together = new PostgresTogether(kept.sql);
    together.say(response, new Behalf(Whom.ORGANISATION, "Carers", false, null, false), NOW);
    together.first(response, new Writer(UUID.randomUUID(), "Bea"), NOW);
    kept.sql
        .sql("INSERT INTO consultations.transcript VALUES (?, 'why', 'x', 'y', false, 1, ?, now())")
        .params(response.value(), UUID.randomUUID())
        .update();
    kept.sql.sql("UPDATE consultations.response SET person = gen_random_uuid()").update();
    Kept.done(
        kept.whole.attempt(() ->
            new CloseConsultation(kept.consultations, kept.tallies, kept.facts::add)
                .close(id, OVER)));
    return id;
  }

  @Test
  void fiveYearsAfterTheCloseNothingOfWhatAnybodySaidIsLeft() {
    var id = closed();
    job.forget(LAST_DAY_KEPT);
    assertThat(kept.rows("counted")).isEqualTo(2);
    job.forget(DAY_AFTER);
    for (var table : new String[] {"counted", "page", "behalf", "writer", "transcript"}) {
      assertThat(kept.rows(table)).as(table).isZero();
    }
    assertThat(kept.rows("response WHERE person IS NOT NULL")).isZero();
    assertThat(kept.tallies.of(id).sent()).as("that there were answers stays").isEqualTo(2);
    assertThat(kept.facts.getLast().kind()).isEqualTo("consultations.answers-forgotten");
    assertThat(kept.facts.getLast().details()).containsEntry("responses", "2");
  }

  @Test
  void whatIsForgottenIsForgottenOnceAndWhatIsOpenNever() {
    closed();
    var open = kept.published().id();
    var key = kept.sent(open, yes());
    job.forget(DAY_AFTER);
    int facts = kept.facts.size();
    job.forget(DAY_AFTER.plusSeconds(60));
    assertThat(kept.facts).hasSize(facts);
    assertThat(kept.responses.find(key)).containsInstanceOf(Response.Sent.class);
    assertThat(kept.rows("counted")).isEqualTo(1);
  }

  @Test
  void aChangedTimeHoldsForWhatClosesFromThenOn() {
    closed();
    kept.sql
        .sql("INSERT INTO consultations.kept_years VALUES ('2027-07-02', 1), ('2027-01-01', 6)")
        .update();
    job.forget(DAY_AFTER);
    assertThat(kept.rows("counted")).as("six years hold").isEqualTo(2);
  }
}
