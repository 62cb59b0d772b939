package org.alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The beginning of a longer text. */
class SummaryTest {

  @Test
  void aShortTextStaysOnOneLine() {
    assertThat(Summary.of(" One\n\ntwo  three ", 100)).isEqualTo("One two three");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertThat(Summary.of("One two three four", 12)).isEqualTo("One two…");
    assertThat(Summary.of("x".repeat(50), 10)).hasSize(10).endsWith("x…");
  }
}
