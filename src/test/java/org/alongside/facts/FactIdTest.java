package org.alongside.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactIdTest {

  private static final Instant MOMENT = Instant.parse("2027-03-01T09:00:00.123456Z");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3, 33, 333})
  void idsSortByTheMomentDownToTheMicrosecond(long seed) {
    var random = new SplittableRandom(seed);
    var moment = MOMENT;
    for (var i = 0; i < 2000; i++) {
      var later = moment.plusNanos(1000L * random.nextInt(1, 5_000_000));
      assertTrue(
          FactId.at(moment).toString().compareTo(FactId.at(later).toString()) < 0,
          () -> "seed " + seed);
      moment = later;
    }
  }

  @Test
  void idsAreVersion7AndNeverTheSame() {
    assertEquals(7, FactId.at(MOMENT).version());
    assertEquals(2, FactId.at(MOMENT).variant());
    assertNotEquals(FactId.at(MOMENT), FactId.at(MOMENT));
  }
}
