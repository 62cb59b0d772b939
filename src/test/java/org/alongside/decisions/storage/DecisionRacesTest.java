package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.CLOSES;
import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.OPENS;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.alongside.decisions.storage.StoredDecision.majority;
import static org.alongside.decisions.storage.StoredDecision.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.counting.Attendance;
import org.alongside.database.AtOnce;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Answers;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionReason;
import org.alongside.decisions.Response;
import org.alongside.decisions.Result;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.record.Consented;
import org.alongside.record.EntryType;
import org.alongside.record.ExportedFile;
import org.alongside.record.Ledger;
import org.alongside.record.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Several people, or two nodes, in the same moment. */
class DecisionRacesTest {

  private static final Instant LAST_MOMENT = CLOSES.minusMillis(1);

  private final StoredDecision stored = new StoredDecision(4, 4);

  @AfterEach
  void drop() {
    stored.close();
  }

  private long entries(DecisionId id, EntryType type) {
    return stored.verb(Ledger.class).entries(id.value()).stream()
        .filter(entry -> entry.type() == type)
        .count();
  }

  private void recordIsWhole(DecisionId id) {
    var file = ExportedFile.of(stored.verb(Ledger.class).entries(id.value()), Consented.nothing());
    assertThat(Verification.of(file, Optional.empty())).isInstanceOf(Verification.Valid.class);
  }

  @RepeatedTest(3)
  void everybodyAnswersAtOnceAndNoAnswerIsLostOrDoubled() throws Exception {
    var id = stored.opened(majority());
    var work = new ArrayList<Callable<Attempt<Response>>>();
    for (var side : Side.values()) {
      for (var person : stored.of(side)) {
        work.add(() -> stored.answers(id, person, Answer.AGREE, MEANWHILE));
      }
    }
    AtOnce.run(work).forEach(StoredDecision::done);
    assertThat(stored.verb(Answers.class).latest(id, 1)).hasSize(8);
    assertThat(entries(id, EntryType.RESPONDED)).isEqualTo(8);
    assertThat(done(stored.closes(id, CLOSES)).result()).isEqualTo(Result.AGREED);
    recordIsWhole(id);
  }

  @RepeatedTest(3)
  void onePersonWhoAnswersTwiceAtOnceHasBothVersionsAndOneAnswer() throws Exception {
    var id = stored.opened(majority());
    var person = stored.chair(Side.LIVED);
    AtOnce.run(
            List.<Callable<Attempt<Response>>>of(
                () -> stored.answers(id, person, Answer.AGREE, MEANWHILE),
                () -> stored.answers(id, person, Answer.DISAGREE, MEANWHILE)))
        .forEach(StoredDecision::done);
    assertThat(stored.verb(Answers.class).latest(id, 1)).hasSize(1);
    assertThat(stored.verb(Answers.class).latest(id, 1).getFirst().version()).isEqualTo(2);
    assertThat(entries(id, EntryType.RESPONDED)).isEqualTo(2);
  }

  @Test
  void sameButtonPressedTwiceIsOneAnswer() {
    var id = stored.opened(majority());
    done(stored.answers(id, stored.chair(Side.LIVED), Answer.AGREE, MEANWHILE));
    done(stored.answers(id, stored.chair(Side.LIVED), Answer.AGREE, MEANWHILE));
    assertThat(entries(id, EntryType.RESPONDED)).isEqualTo(1);
  }

  @RepeatedTest(3)
  void twoNodesCloseItOnce() throws Exception {
    var id = stored.opened(majority());
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    var closing = new ArrayList<Callable<Attempt<ClosedDecision>>>();
    for (int node = 0; node < 4; node++) {
      closing.add(() -> stored.closes(id, CLOSES));
    }
    for (var closed : AtOnce.run(closing)) {
      assertThat(done(closed).result()).isEqualTo(Result.AGREED);
    }
    assertThat(entries(id, EntryType.OUTCOME)).isEqualTo(1);
    assertThat(facts("decisions.closed")).isEqualTo(1);
  }

  @RepeatedTest(3)
  void twoNodesOpenItOnce() throws Exception {
    var id = stored.announced(majority());
    var opening = new ArrayList<Callable<Attempt<Decision>>>();
    for (int node = 0; node < 4; node++) {
      opening.add(() -> stored.opens(id, OPENS));
    }
    var attempts = AtOnce.run(opening);
    assertThat(attempts.stream().filter(Attempt.Done.class::isInstance)).hasSize(1);
    assertThat(entries(id, EntryType.OPENED)).isEqualTo(1);
    assertThat(stored.open(id).asked()).hasSize(8);
  }

  /** Each answer of the last moment either counts, or its sender is told that it does not. */
  @RepeatedTest(6)
  void answersOfTheLastMomentCountOrAreRefusedAndNothingBetween() throws Exception {
    var id = stored.opened(majority());
    var learnt = stored.of(Side.LEARNT);
    learnt.forEach(one -> done(stored.answers(id, one, Answer.AGREE, MEANWHILE)));
    var work = new ArrayList<Callable<Attempt<?>>>();
    for (var person : stored.of(Side.LIVED)) {
      work.add(() -> stored.answers(id, person, Answer.AGREE, LAST_MOMENT));
    }
    work.add(2, () -> stored.closes(id, CLOSES));
    var attempts = AtOnce.run(work);
    attempts.remove(2);
    int saved = (int) attempts.stream().filter(Attempt.Done.class::isInstance).count();
    attempts.stream()
        .filter(Attempt.Refused.class::isInstance)
        .forEach(one -> assertThat(reasons(one)).containsExactly(DecisionReason.NOT_OPEN));
    var closed = (ClosedDecision) stored.now(id);
    assertThat(closed.outcome().attendance().lived()).isEqualTo(new Attendance(4, saved));
    assertThat(closed.outcome().agreed()).isEqualTo(saved >= 3);
    assertThat(entries(id, EntryType.RESPONDED)).isEqualTo(4L + saved);
    recordIsWhole(id);
  }

  @Test
  void answerAfterTheCloseIsRefusedAlsoWhileTheJobIsLate() {
    var id = stored.opened(majority());
    assertThat(reasons(stored.answers(id, stored.chair(Side.LIVED), Answer.AGREE, CLOSES)))
        .containsExactly(DecisionReason.NOT_OPEN);
    done(stored.closes(id, CLOSES.plusSeconds(60)));
    assertThat(reasons(stored.answers(id, stored.chair(Side.LIVED), Answer.AGREE, MEANWHILE)))
        .containsExactly(DecisionReason.NOT_OPEN);
  }

  @Test
  void databaseItselfRefusesALateAnswerAndAnyChangeOfOne() {
    var id = stored.opened(majority());
    var asked = stored.open(id).asked().getFirst().id();
    assertThatThrownBy(() -> insert(id, asked, CLOSES))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("round that is closed");
    insert(id, asked, LAST_MOMENT);
    assertThatThrownBy(
            () -> stored.sql.sql("UPDATE decisions.response SET answer = 'AGREE'").update())
        .hasStackTraceContaining("permission denied");
    done(stored.closes(id, CLOSES));
    var other = ((ClosedDecision) stored.now(id)).asked().getLast().id();
    assertThatThrownBy(() -> insert(id, other, MEANWHILE))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("round that is closed");
  }

  @Test
  void databaseItselfRefusesAnAnswerOfSomebodyAskedElsewhereAndKeepsWhoWasAsked() {
    var id = stored.opened(majority());
    var elsewhere = stored.open(stored.opened(majority())).asked().getFirst().id();
    assertThatThrownBy(() -> insert(id, elsewhere, MEANWHILE))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("not asked in it");
    assertThatThrownBy(() -> stored.sql.sql("DELETE FROM decisions.asked").update())
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> stored.sql.sql("DELETE FROM decisions.round").update())
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(() -> stored.sql.sql("UPDATE decisions.round SET number = 2").update())
        .hasStackTraceContaining("append-only");
  }

  /** As somebody would who writes to the database without the program. */
  @Test
  void databaseItselfLetsTheEndOfARoundWaitForAnAnswerUnderWay() {
    var id = stored.opened(majority());
    var asked = stored.open(id).asked().getFirst().id();
    stored.within(() -> {
      insert(id, asked, LAST_MOMENT);
      assertThatThrownBy(() -> stored.elsewhere(() -> endRound(id)))
          .hasStackTraceContaining("lock timeout");
      return id;
    });
    stored.elsewhere(() -> endRound(id));
    assertThatThrownBy(() -> insert(id, asked, LAST_MOMENT))
        .hasMessageContaining("round that is closed");
  }

  @Test
  void databaseItselfLetsAnAnswerWaitForTheEndOfARoundUnderWay() {
    var id = stored.opened(majority());
    var asked = stored.open(id).asked().getFirst().id();
    stored.within(() -> {
      endRound(id);
      assertThatThrownBy(() ->
              stored.elsewhere(() -> {
                insert(id, asked, LAST_MOMENT);
                return 1;
              }))
          .hasStackTraceContaining("lock timeout");
      return id;
    });
  }

  private int endRound(DecisionId id) {
    return stored
        .sql
        .sql("UPDATE decisions.round SET ended = now() WHERE decision = ?")
        .param(id.value())
        .update();
  }

  private void insert(DecisionId id, UUID asked, Instant at) {
    stored
        .sql
        .sql(
            """
            INSERT INTO decisions.response (decision, round, asked, version, answer, channel, at)
            VALUES (?, 1, ?, 1, 'DISAGREE', 'WEB', ?)
            """)
        .params(id.value(), asked, Timestamp.from(at))
        .update();
  }

  private long facts(String kind) {
    return stored
        .sql
        .sql("SELECT count(*) FROM facts.fact WHERE kind = ?")
        .param(kind)
        .query(Long.class)
        .single();
  }

  /** 0, 1, one short, and exactly enough of each side, against all of the other. */
  @Test
  void eachSidesQuorumDecidesAtItsBorder() {
    for (var side : Side.values()) {
      for (int answered : new int[] {0, 1, 2, 3}) {
        var id = stored.opened(majority());
        var some = stored.of(side).subList(0, answered);
        some.forEach(one -> done(stored.answers(id, one, Answer.AGREE, MEANWHILE)));
        stored
            .of(side.other())
            .forEach(one -> done(stored.answers(id, one, Answer.AGREE, MEANWHILE)));
        var closed = done(stored.closes(id, CLOSES));
        assertThat(closed.result())
            .as("%d of 4 of %s", answered, side)
            .isEqualTo(answered == 3 ? Result.AGREED : Result.NO_QUORUM);
        assertThat(closed.outcome().shortSides())
            .isEqualTo(answered == 3 ? Set.of() : Set.of(side));
      }
    }
  }
}
