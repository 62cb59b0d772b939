package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypableCodeTest {

  @Test
  void itHoldsEveryLetterButThoseThatLookLikeAnother() {
    var code = TypableCode.random(new SplittableRandom(7), 10_000);
    assertThat(code.chars().mapToObj(Character::toString).collect(Collectors.toSet()))
        .hasSize(32)
        .doesNotContain("I", "L", "O", "U");
    assertThat(TypableCode.random(new SplittableRandom(8), 10_000)).isNotEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"k7qm-2pxd,K7QM2PXD", "' oil ',011", "K7 QM,K7QM", "K.7/Q,K7Q"})
  void whatSomebodyTypesIsRead(String typed, String code) {
    assertThat(TypableCode.read(typed)).isEqualTo(code);
  }

  @Test
  void groupsHaveDashesOnlyBetweenThem() {
    assertThat(TypableCode.grouped("ABCDEFGH", 4)).isEqualTo("ABCD-EFGH");
    assertThat(TypableCode.grouped("ABCDE", 4)).isEqualTo("ABCD-E");
  }
}
