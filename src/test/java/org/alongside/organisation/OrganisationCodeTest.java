package org.alongside.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"QX9", "x1y2z", "RIVERDALE-IC", " ab "})
  void isAKnownOrAnOwnCode(String typed) {
    assertThat(OrganisationCode.read(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Q", "-AB", "A B", "ÀBC", "ABCDEFGHIJKLM"})
  void isNothingElse(String typed) {
    assertThat(OrganisationCode.read(typed)).isEmpty();
  }
}
