package org.alongside.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TryAgainTest {

  @Test
  void waitsTwiceAsLongEachTimeUpToAnHour() {
    assertThat(IntStream.rangeClosed(1, 9).mapToObj(TryAgain::after).map(Duration::toSeconds))
        .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
  }
}
