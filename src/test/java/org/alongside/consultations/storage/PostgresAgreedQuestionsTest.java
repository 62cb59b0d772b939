package org.alongside.consultations.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.consultations.ConsultationFact;
import org.alongside.consultations.ConsultationId;
import org.alongside.participation.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Agreements are counted by person, and end when the questions change. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresAgreedQuestionsTest {

  private final Kept kept = new Kept();
  private final PostgresAgreedQuestions agreements = new PostgresAgreedQuestions(kept.sql);
  private final UUID project =
      kept.sql.sql("SELECT id FROM projects.project").query(UUID.class).single();

  @AfterAll
  void close() {
    kept.close();
  }

  private void fact(ConsultationId about, ConsultationFact kind, UUID actor, String side, int at) {
    kept.sql
        .sql(
            """
            INSERT INTO facts.fact (id, kind, actor, channel, side, project, subject_kind, subject,
                happened_on, recorded_at, audience, details)
            VALUES (gen_random_uuid(), ?, ?, 'WEB', nullif(?, ''), ?, 'consultation', ?,
                current_date, now() + ? * interval '1 minute', 'PARTNERS', '{}')
            """)
        .params(kind.code(), actor, side, project, about.value(), at)
        .update();
  }

  @Test
  void nobodyHasAgreedAtFirst() {
    var agreed = agreements.of(ConsultationId.random());
    assertThat(agreed.now()).isEmpty();
    assertThat(agreed.before()).isEmpty();
  }

  @Test
  void eachPersonCountsOnceAndAChangeEndsWhatWasAgreed() {
    var about = ConsultationId.random();
    var amina = UUID.randomUUID();
    var ben = UUID.randomUUID();
    fact(about, ConsultationFact.QUESTIONS_WRITTEN, ben, "", 1);
    fact(about, ConsultationFact.QUESTIONS_AGREED, amina, "LIVED", 2);
    fact(about, ConsultationFact.QUESTIONS_AGREED, amina, "LIVED", 3);
    fact(about, ConsultationFact.QUESTIONS_AGREED, ben, "LEARNT", 4);
    assertThat(agreements.of(about).now(Side.LIVED)).isEqualTo(1);
    assertThat(agreements.of(about).now(Side.LEARNT)).isEqualTo(1);
    fact(about, ConsultationFact.QUESTIONS_WRITTEN, ben, "", 5);
    fact(about, ConsultationFact.QUESTIONS_AGREED, ben, "LEARNT", 6);
    var agreed = agreements.of(about);
    assertThat(agreed.now(Side.LIVED)).isZero();
    assertThat(agreed.before(Side.LIVED)).isEqualTo(1);
    assertThat(agreed.now(Side.LEARNT)).isEqualTo(1);
    assertThat(agreed.before(Side.LEARNT)).isZero();
  }
}
