package org.alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"12345678", " 1234 5678 ", "1234-5678", "1234\u00a05678"})
  void isReadHoweverItIsTyped(String typed) {
    assertThat(Code.read(typed)).contains(new Code("12345678"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234567", "123456789", "1234567a", "١٢٣٤٥٦٧٨"})
  void isNothingElseThanEightDigits(String typed) {
    assertThat(Code.read(typed)).isEmpty();
  }

  @Test
  void hashesDifferentlyForEachBrowser() {
    var code = new Code("12345678");
    assertThat(code.digest(Secret.random())).isNotEqualTo(code.digest(Secret.random()));
  }

  @Test
  void keepsQuietInLogs() {
    var secret = Secret.random();
    assertThat(secret.toString()).doesNotContain(secret.value());
    assertThat(new Code("12345678").toString()).doesNotContain("1234");
  }
}
