package org.alongside.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.alongside.facts.Channel;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static Tally tally(long started, long sent, long withdrawn) {
    return new Tally(
        started,
        sent,
        0,
        withdrawn,
        Map.of(Channel.WEB, sent - Math.min(sent, 2), Channel.PAPER, Math.min(sent, 2)),
        new TreeMap<>(),
        Map.of());
  }

  @Test
  void fewWhoFinishAreASignFromTenOn() {
    assertThat(tally(9, 2, 0).manyStop()).isFalse();
    assertThat(tally(10, 7, 0).manyStop()).isTrue();
    assertThat(tally(10, 8, 0).manyStop()).isFalse();
    assertThat(tally(0, 0, 0).manyStop()).isFalse();
    assertThat(tally(0, 0, 0).finishedPercent()).isEqualTo(100);
  }

  @Test
  void whatIsTypedInIsNoSignThatPeopleFinish() {
    assertThat(tally(10, 2, 0).finishedPercent()).isZero();
  }

  @Test
  void whoTookTheirsBackHadFinished() {
    assertThat(tally(10, 7, 1).finishedPercent()).isEqualTo(60);
  }

  @Test
  void everyWayButTheWebIsCountedTogether() {
    assertThat(tally(10, 6, 0).notOnline()).isEqualTo(2);
  }
}
