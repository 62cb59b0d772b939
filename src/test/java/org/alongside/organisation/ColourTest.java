package org.alongside.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  @ParameterizedTest
  @ValueSource(strings = {"#005EB8", "003d73", " #767676 ", "#000000"})
  void isTakenWhenWhiteWordsCanBeReadOnIt(String typed) {
    assertThat(Colour.read(typed)).isPresent();
  }

  /** #777777 gives 4.48 to 1, the best known grey that just fails. */
  @ParameterizedTest
  @ValueSource(strings = {"#777777", "#ffeb3b", "#ffffff", "blue", "#12345", "#1234567", ""})
  void isRefusedWhenTheyCantOrItIsNone(String typed) {
    assertThat(Colour.read(typed)).isEmpty();
  }
}
