package org.alongside.consultations.storage;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.no;
import static org.alongside.consultations.WalkIn.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.Transcript;
import org.alongside.consultations.TranscriptReason;
import org.alongside.consultations.Transcripts.Original;
import org.alongside.consultations.Transcripts.Place;
import org.alongside.consultations.WriteTranscript;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said aloud or in another language, and what is written down of it. */
class PostgresTranscriptsTest {

  private static final Answer SPOKEN = new Answer.Recorded(new UUID(0, 7), "me.ogg");
  private static final Answer POLISH = new Answer.InLanguage("Za daleko", "pl");

  private Kept kept;
  private PostgresTranscripts transcripts;

  @BeforeEach
  void open() {
    kept = new Kept();
    transcripts = new PostgresTranscripts(kept.sql);
  }

  @AfterEach
  void close() {
    kept.close();
  }

  private ReturnKey sent(ConsultationId id, Answer why) {
    var key = kept.begun(id);
    Kept.done(kept.save(key, "p1", Map.of("move", no())));
    Kept.done(kept.save(key, "p2", Map.of("why", why)));
    Kept.done(kept.send(key, NOW));
    return key;
  }

  private Attempt<Transcript> write(ConsultationId id, Original of, String words, long seen) {
    var made =
        new WriteTranscript.Made(of.response(), "why", words, "Ewa, translator", false, seen);
    return kept.whole.attempt(() ->
        new WriteTranscript(kept.consultations, transcripts, kept.facts::add)
            .write(Actor.of(PersonId.random()), id, made, NOW));
  }

  @Test
  void onlyWhatIsNotInEnglishWordsWaitsAndTheOldestFirst() {
    var id = kept.published().id();
    sent(id, say("Too far"));
    sent(id, SPOKEN);
    sent(id, POLISH);
    assertThat(transcripts.of(id, 10))
        .extracting(Original::answer)
        .containsExactlyInAnyOrder(SPOKEN, POLISH);
    assertThat(transcripts.of(kept.published().id(), 10)).isEmpty();
  }

  @Test
  void whatIsWrittenDownStandsBesideTheAnswerAndNobodyWritesOverAnother() {
    var id = kept.published().id();
    sent(id, POLISH);
    var original = transcripts.of(id, 10).getFirst();
    assertThat(write(id, original, " ", 0))
        .isEqualTo(Attempt.refused(TranscriptReason.WORDS_MISSING));
    Kept.done(write(id, original, "Too far", 0));
    assertThat(write(id, original, "Very far", 0)).isInstanceOf(Attempt.Overtaken.class);
    Kept.done(write(id, original, "Very far", 1));
    var made = new Transcript("Very far", "Ewa, translator", false, NOW);
    assertThat(transcripts.of(id, 10).getFirst().transcript()).isEqualTo(made);
    assertThat(transcripts.of(id, 10).getFirst().answer()).isEqualTo(POLISH);
    assertThat(transcripts.all(id)).isEqualTo(Map.of(new Place(original.reference(), "why"), made));
    assertThat(kept.facts).last().extracting("kind").isEqualTo("consultations.transcribed");
  }

  @Test
  void whatWasWrittenDownOfAnAnswerThatChangedIsGone() {
    var id = kept.published().id();
    var key = sent(id, POLISH);
    Kept.done(write(id, transcripts.of(id, 10).getFirst(), "Too far", 0));
    Kept.done(kept.save(key, "p3", Map.of("missed", say("Parking"))));
    Kept.done(kept.send(key, NOW.plusSeconds(5)));
    assertThat(kept.rows("transcript")).isEqualTo(1);
    Kept.done(kept.save(key, "p2", Map.of("why", SPOKEN)));
    Kept.done(kept.send(key, NOW.plusSeconds(9)));
    assertThat(kept.rows("transcript")).isZero();
  }

  @Test
  void ofABatchThatIsTakenBackNothingIsLeft() {
    var id = kept.published().id();
    var key = sent(id, POLISH);
    Kept.done(write(id, transcripts.of(id, 10).getFirst(), "Too far", 0));
    var batch = List.of(new ResponseId(kept.id(key)));
    var many = new PostgresManyResponses(kept.sql);
    assertThat(kept.within(() -> many.withdraw(batch, NOW))).isEqualTo(batch);
    assertThat(kept.rows("transcript")).isZero();
    assertThat(kept.rows("counted")).isZero();
    assertThat(kept.within(() -> many.withdraw(batch, NOW))).as("once").isEmpty();
  }

  @Test
  void takenBackItIsGoneWithItsFiles() {
    var id = kept.published().id();
    var key = sent(id, SPOKEN);
    Kept.done(write(id, transcripts.of(id, 10).getFirst(), "Too far", 0));
    kept.sql
        .sql(
            """
            INSERT INTO files.file (id, kind, thing, name, type, size, sha256, words, transcript,
              added_at, state, state_since)
            VALUES (gen_random_uuid(), 'response', ?, 'me.ogg', 'OGG', 1, repeat('0', 64), 'me',
              '', now(), 'CLEAN', now())
            """)
        .param(kept.id(key))
        .update();
    kept.sql.sql("INSERT INTO files.chunk SELECT id, 0, 'x' FROM files.file").update();
    kept.responses.withdraw(new ResponseId(kept.id(key)), NOW);
    assertThat(kept.rows("transcript")).isZero();
    assertThat(kept.sql.sql("SELECT count(*) FROM files.file").query(Long.class).single()).isZero();
  }
}
