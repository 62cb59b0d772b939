package org.alongside.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetUpKeyTest {

  @Test
  void isReadBackHoweverItIsTyped() {
    for (long seed = 0; seed < 500; seed++) {
      var key = SetUpKey.fresh(new SplittableRandom(seed));
      assertThat(key.value()).as("seed %s", seed).matches("([0-9A-HJKMNP-TV-Z]{5}-?){4}");
      var careless = " " + key.value().replace("-", " ").replace('0', 'o').replace('1', 'l') + "\n";
      assertThat(SetUpKey.read(careless.toLowerCase(java.util.Locale.ROOT)))
          .as("seed %s", seed)
          .contains(key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7Q4XM-0ABCD-9TRWE", "7Q4XM-0ABCD-9TRWE-KK21Z-X"})
  void isNothingShorterOrLonger(String typed) {
    assertThat(SetUpKey.read(typed)).isEmpty();
  }

  @Test
  void staysOutOfLogsAndOutOfTheDatabase() {
    var key = SetUpKey.fresh(new SplittableRandom(1));
    assertThat(key.toString()).doesNotContain(key.value());
    assertThat(key.digest()).doesNotContain(key.value()).hasSize(64);
  }
}
