package org.alongside.consultations.storage;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.no;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.alongside.consultations.Age;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.Behalf.Whom;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.SavePage;
import org.alongside.consultations.WalkIn;
import org.alongside.consultations.Writer;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several keys to one answer, and whom it speaks for, in rows. */
class PostgresTogetherTest {

  private static final Writer BEA = new Writer(UUID.randomUUID(), "Bea");
  private static final Writer CAI = new Writer(UUID.randomUUID(), "Cai");

  private Kept kept;
  private PostgresTogether together;

  @BeforeEach
  void open() {
    kept = new Kept();
    together = new PostgresTogether(kept.sql);
  }

  @AfterEach
  void close() {
    kept.close();
  }

  private ResponseId id(ReturnKey key) {
    return kept.responses.find(key).orElseThrow().slip().id();
  }

  private Attempt<?> save(ReturnKey key, Answer move, long seen) {
    var said = new SavePage.Said("p1", Map.of("move", move), false, seen);
    return kept.whole.attempt(
        () -> new SavePage(kept.consultations, kept.responses).save(key, said, NOW));
  }

  private ReturnKey shared(ReturnKey first) {
    var id = id(first);
    var second = ReturnKey.random();
    together.say(id, new Behalf(Whom.ORGANISATION, "Carers", false, null, false), NOW);
    together.first(id, BEA, NOW);
    assertThat(together.add(id, CAI, second, NOW.plusSeconds(1))).isTrue();
    return second;
  }

  @Test
  void eachKeyOpensTheSameAnswerAndNobodyWritesOverAnother() {
    var first = kept.begun(kept.published().id());
    Kept.done(kept.save(first, "p1", Map.of("move", no())));
    var second = shared(first);
    assertThat(id(second)).isEqualTo(id(first));
    assertThat(together.writers(id(first))).containsExactly(BEA, CAI);
    assertThat(kept.responses.stamp(id(first), "p1").by()).isEqualTo(BEA.id());
    assertThat(save(second, yes(), 0)).isInstanceOf(Attempt.Overtaken.class);
    assertThat(save(second, yes(), 1)).isInstanceOf(Attempt.Done.class);
    assertThat(save(first, no(), 1)).isInstanceOf(Attempt.Overtaken.class);
    assertThat(kept.responses.writer(second)).contains(CAI);
  }

  @Test
  void whoeverLeavesHoldsAKeyThatOpensNothingAndTheLastGoesOnAlone() {
    var first = kept.begun(kept.published().id());
    var second = shared(first);
    var id = id(first);
    together.leave(id, BEA);
    assertThat(kept.responses.find(first)).isEmpty();
    assertThat(together.writers(id)).containsExactly(CAI);
    together.say(id, Behalf.MYSELF, NOW);
    assertThat(together.writers(id)).isEmpty();
    assertThat(id(second)).isEqualTo(id);
    assertThat(save(second, yes(), -1)).isInstanceOf(Attempt.Done.class);
  }

  @Test
  void whoSentItIsKept() {
    var first = kept.begun(kept.published().id());
    var second = shared(first);
    Kept.done(save(second, yes(), 0));
    Kept.done(kept.send(second, NOW));
    assertThat(together.sentBy(id(first))).isEqualTo("Cai");
  }

  @Test
  void takenBackNothingIsLeftOfNames() {
    var first = kept.begun(kept.published().id());
    shared(first);
    kept.responses.withdraw(id(first), NOW);
    assertThat(kept.rows("behalf")).isZero();
    assertThat(together.writers(id(first))).extracting(Writer::name).containsOnly("");
  }

  @Test
  void afterTheCloseNobodyNeedsTheNamesOfThoseWhoWereHelpedOrPreparedIt() {
    var consultation = kept.published();
    var helped = kept.begun(consultation.id());
    together.say(id(helped), new Behalf(Whom.SOMEBODY, "Ade", true, Age.UNDER_13, true), NOW);
    var shared = kept.begun(consultation.id());
    shared(shared);
    kept.sql
        .sql("UPDATE consultations.consultation SET phase = 'CLOSED', closed_at = '2027-08-01'")
        .update();
    var clear = new ClearPages(kept.sql, kept.files);
    clear.clear(WalkIn.LAST_DAY.plusDays(consultation.run().orElseThrow().lateDays() + 7));
    assertThat(kept.responses.behalf(id(helped)).orElseThrow().name()).isEqualTo("Ade");
    clear.clear(WalkIn.LAST_DAY.plusDays(consultation.run().orElseThrow().lateDays() + 8));
    assertThat(kept.responses.behalf(id(helped)).orElseThrow())
        .isEqualTo(new Behalf(Whom.SOMEBODY, "", true, Age.UNDER_13, true));
    assertThat(kept.responses.behalf(id(shared)).orElseThrow().name()).isEqualTo("Carers");
    assertThat(together.writers(id(shared))).extracting(Writer::name).containsOnly("");
  }
}
