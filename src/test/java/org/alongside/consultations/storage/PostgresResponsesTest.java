package org.alongside.consultations.storage;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.alongside.consultations.WalkIn.no;
import static org.alongside.consultations.WalkIn.say;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.consultations.AnswerCount;
import org.alongside.consultations.BeginResponse;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.EnterResponse;
import org.alongside.consultations.Response;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.Slip;
import org.alongside.consultations.WithdrawResponse;
import org.alongside.facts.Channel;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class PostgresResponsesTest {

  private final Kept kept = new Kept();

  @AfterEach
  void close() {
    kept.close();
  }

  private Response.Kept response(ReturnKey key) {
    return (Response.Kept) kept.responses.find(key).orElseThrow();
  }

  @Test
  void everyPageIsThereTheMomentItIsSaved() {
    var key = kept.begun(kept.published().id());
    assertThat(response(key)).isInstanceOf(Response.Begun.class);
    assertThat(response(key).answers()).isEqualTo(Answers.NONE);
    Kept.done(kept.save(key, "p1", Map.of("move", no())));
    Kept.done(kept.save(key, "p2", Map.of("why", say("Zu weit, “sagt” 👵"))));
    Kept.done(kept.save(key, "p3", Map.of("missed", say("Parking"))));
    Kept.done(kept.save(key, "p3", Map.of()));
    assertThat(response(key).answers())
        .isEqualTo(new Answers(Map.of("move", no(), "why", say("Zu weit, “sagt” 👵"))));
    assertThat(response(key).slip().version()).isEqualTo(4);
  }

  @Test
  void keyIsKeptByNobody() {
    var key = kept.begun(kept.published().id());
    var row =
        kept.sql
            .sql("SELECT to_jsonb(r)::text FROM consultations.response r")
            .query(String.class)
            .single();
    assertThat(row).contains(key.hash()).doesNotContain(key.value());
    assertThat(kept.responses.find(ReturnKey.random())).isEmpty();
    assertThat(kept.responses.find(new ReturnKey(response(key).slip().reference().value())))
        .as("the reference opens nothing")
        .isEmpty();
  }

  @Test
  void takenKeyOrReferenceIsNotTakenTwice() {
    var key = kept.begun(kept.published().id());
    assertThat(kept.responses.add(response(key).slip(), ReturnKey.random())).isFalse();
    assertThat(kept.rows("response")).isEqualTo(1);
  }

  @Test
  void whatWasSentCountsUntilAChangeIsSent() {
    var consultation = kept.published();
    var key = kept.sent(consultation.id(), yes());
    Kept.done(kept.save(key, "p1", Map.of("move", no())));
    Kept.done(kept.save(key, "p2", Map.of("why", say("Too far"))));
    assertThat(counted(key)).isEqualTo(new Answers(Map.of("move", yes())));
    assertThat(((Response.Sent) response(key)).changed()).isTrue();
    Kept.done(kept.send(key, NOW.plusSeconds(5)));
    assertThat(counted(key)).isEqualTo(new Answers(Map.of("move", no(), "why", say("Too far"))));
    var sent = (Response.Sent) response(key);
    assertThat(sent.changed()).isFalse();
    assertThat(sent.receipt())
        .isEqualTo(new Response.Receipt(3, 1, false, NOW, NOW.plusSeconds(5)));
  }

  private Answers counted(ReturnKey key) {
    return new Answers(
        Json.answers(
            kept.sql
                .sql("SELECT answers::text FROM consultations.counted WHERE response = ?")
                .param(kept.id(key))
                .query(String.class)
                .single()));
  }

  @Test
  void whatIsTakenBackIsForgottenAndItsKeySaysSo() {
    var key = kept.sent(kept.published().id(), yes());
    Kept.done(
        kept.whole.attempt(() ->
            new WithdrawResponse(
                    kept.consultations, kept.responses, _ -> false, kept.facts::add, (_, _) -> {})
                .withdraw(key, NOW)));
    assertThat(kept.rows("page")).isZero();
    assertThat(kept.rows("counted")).isZero();
    assertThat(kept.responses.find(key)).containsInstanceOf(Response.Withdrawn.class);
    assertThat(kept.save(key, "p1", Map.of("move", no()))).isInstanceOf(Attempt.Refused.class);
    assertThat(kept.responses.save(response().id(), Map.of("p1", Map.of()), NOW)).isFalse();
    assertThat(kept.rows("page")).isZero();
  }

  private Slip response() {
    var id = kept.sql.sql("SELECT id FROM consultations.response").query(UUID.class).single();
    return kept.responses.claim(new ResponseId(id)).orElseThrow().slip();
  }

  @Test
  void whatComesOnPaperIsTypedInWholeAndCountsTheSame() {
    var consultation = kept.published();
    kept.sent(consultation.id(), yes());
    var came =
        new EnterResponse.Came(
            ResponseId.random(),
            Channel.PAPER,
            TODAY,
            Map.of("move", no(), "why", say("x"), "missed", say("y")));
    var entered =
        Kept.done(
            kept.whole.attempt(() ->
                new EnterResponse(kept.consultations, kept.responses, kept.facts::add)
                    .enter(kept.lead, consultation.id(), came, NOW)));
    assertThat(response(entered.key())).isEqualTo(entered.response());
    assertThat(kept.rows("page")).isEqualTo(4);
    var tally = kept.tallies.of(consultation.id());
    assertThat(tally.sent()).isEqualTo(2);
    assertThat(tally.byChannel()).isEqualTo(Map.of(Channel.WEB, 1L, Channel.PAPER, 1L));
    assertThat(tally.byDay()).isEqualTo(Map.of(TODAY, 2L));
  }

  @Test
  void databaseItselfRefusesWhatCantBe() {
    var key = kept.begun(kept.published().id());
    for (var change :
        List.of(
            "sent_at = now()",
            "channel = 'PAPER'",
            "entered_by = id",
            "sent_version = 9, edition = 1, late = false, sent_at = now(), sent_last_at = now()",
            "sent_version = 0, edition = 2, late = false, sent_at = now(), sent_last_at = now()",
            "reference = 'x'",
            "key_hash = 'x'")) {
      assertThatThrownBy(() ->
              kept.sql
                  .sql("UPDATE consultations.response SET " + change + " WHERE id = ?")
                  .param(kept.id(key))
                  .update())
          .as(change)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  @Test
  void countsWithoutReadingAResponse() {
    var consultation = kept.published();
    kept.sent(consultation.id(), yes());
    kept.sent(consultation.id(), yes());
    kept.sent(consultation.id(), new Answer.Chosen(List.of(), "Both"));
    var stopped = kept.begun(consultation.id());
    Kept.done(kept.save(stopped, "p1", Map.of("move", no())));
    kept.begun(consultation.id());
    var tally = kept.tallies.of(consultation.id());
    assertThat(tally.started()).isEqualTo(5);
    assertThat(tally.sent()).isEqualTo(3);
    assertThat(tally.stopped()).isEqualTo(Map.of("p1", 1L, "", 1L));
    var move = kept.tallies.answers(consultation.id()).get("move");
    assertThat(move).isEqualTo(new AnswerCount("move", 3, 0, Map.of("yes", 2L), 1));
    assertThat(kept.tallies.answers(consultation.id())).containsOnlyKeys("move");
    assertThat(kept.tallies.of(kept.published().id()).started()).isZero();
  }

  @Test
  void whatWasTypedAndNeverSentIsForgottenAWeekAfterNothingIsTaken() {
    var consultation = kept.published();
    var sent = kept.sent(consultation.id(), yes());
    Kept.done(kept.save(kept.begun(consultation.id()), "p1", Map.of("move", no())));
    var clear = new ClearPages(kept.sql, kept.files);
    var lastLate = consultation.run().orElseThrow().lastDay().plusDays(7);
    assertThat(clear.clear(lastLate.plusDays(8))).as("it is not closed").isZero();
    Kept.done(
        kept.whole.attempt(() ->
            new CloseConsultation(kept.consultations, kept.tallies, kept.facts::add)
                .close(consultation.id(), OVER)));
    assertThat(clear.clear(lastLate.plusDays(7))).isZero();
    assertThat(clear.clear(lastLate.plusDays(8))).isEqualTo(2);
    assertThat(response(sent).answers()).isEqualTo(new Answers(Map.of("move", yes())));
  }

  @Test
  void whoDeletesTheirAccountIsForgottenHereToo() {
    var consultation = kept.published();
    var person = PersonId.random();
    var key =
        Kept.done(
                kept.whole.attempt(() ->
                    new BeginResponse(kept.consultations, kept.responses)
                        .begin(consultation.id(), Actor.acting(PersonId.random(), person), NOW)))
            .key();
    Kept.done(kept.save(key, "p1", Map.of("move", yes())));
    Kept.done(kept.send(key, NOW));
    var other = kept.sent(consultation.id(), yes());
    var theirs = new ResponsesOfPerson(kept.sql, kept.files);
    assertThat(theirs.of(person))
        .singleElement()
        .satisfies(row -> assertThat((Object) row.get("as_sent")).asString().contains("yes"));
    theirs.erase(person, NOW.plus(Duration.ofDays(1)));
    assertThat(theirs.of(person)).isEmpty();
    assertThat(kept.responses.find(key)).containsInstanceOf(Response.Withdrawn.class);
    assertThat(kept.rows("counted")).isEqualTo(1);
    assertThat(counted(other).to("move")).contains(yes());
    assertThat(kept.tallies.of(consultation.id()).withdrawn()).isEqualTo(1);
    theirs.erase(person, NOW.plus(Duration.ofDays(2)));
    assertThat(kept.rows("counted")).isEqualTo(1);
  }
}
