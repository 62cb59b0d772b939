package org.alongside.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftToRightTest {

  @Test
  void groupsOfDigitsStayInTheirOrder() {
    assertThat(LeftToRight.numbers("بالهاتف 01632 960 003، أو"))
        .isEqualTo("بالهاتف \u206601632 960 003\u2069، أو");
    assertThat(LeftToRight.numbers("+44 1632 960003")).isEqualTo("\u2066+44 1632 960003\u2069");
  }

  @Test
  void whatCanNotTurnRoundIsLeftAlone() {
    assertThat(LeftToRight.numbers("بعد 18 شهرًا")).isEqualTo("بعد 18 شهرًا");
    assertThat(LeftToRight.numbers("1. أولاً\n2. ثانيًا")).isEqualTo("1. أولاً\n2. ثانيًا");
  }
}
