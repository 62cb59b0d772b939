package org.alongside.consultations.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.alongside.consultations.Asking;
import org.alongside.consultations.Format;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.facts.Channel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresAskingsTest {

  private final Kept kept = new Kept();
  private final PostgresAskings askings = new PostgresAskings(kept.sql);

  @AfterAll
  void close() {
    kept.close();
  }

  @Test
  void tellsHowPeopleWereAskedAndInWhichWaysTheyAnswered() {
    kept.draft(WalkIn.terms(Size.SMALL), WalkIn.questions());
    var published = kept.published();
    kept.sent(published.id(), WalkIn.yes());
    kept.sent(published.id(), WalkIn.yes());
    kept.begun(published.id());
    kept.sql
        .sql(
            """
            UPDATE consultations.response SET channel = 'PHONE', entered_by = ?
             WHERE key_hash = ?
            """)
        .params(UUID.randomUUID(), kept.sent(published.id(), WalkIn.yes()).hash())
        .update();
    var gone = kept.sent(published.id(), WalkIn.yes());
    kept.within(() -> {
      kept.responses.withdraw(
          kept.responses.find(gone).orElseThrow().slip().id(), WalkIn.NOW.plusSeconds(60));
      return gone;
    });
    var project = published.place().project().value();
    assertThat(askings.in(project))
        .containsExactly(
            new Asking(
                published.id(),
                published.terms(),
                published.run().orElseThrow(),
                WalkIn.MINIMUM.of(Size.ORDINARY),
                Map.of(Channel.WEB, 2L, Channel.PHONE, 1L)));
    assertThat(askings.in(project).getFirst().days(Format.EASY_READ)).isEqualTo(119);
    assertThat(askings.in(UUID.randomUUID())).isEmpty();
  }
}
