package org.alongside.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of all languages are names; what can't be seen is none. */
class OneLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Amina K.",
        "Zoë O’Neill-Šmíd",
        "مریم",
        "می\u200Cخواهم",
        "क्\u200Dष",
        "\uD83D\uDC69\u200D\uD83D\uDCBB Dee",
        "李小龍"
      })
  void whatPeopleAreCalledIsOneLine(String text) {
    assertThat(OneLine.is(text)).isTrue();
  }

  @Test
  void noControlOrFormatCharacterIsPartOfALine() {
    IntStream.of(
            IntStream.concat(
                    IntStream.concat(
                        IntStream.rangeClosed(0, 0x1F), IntStream.rangeClosed(0x7F, 0x9F)),
                    IntStream.concat(
                        IntStream.rangeClosed(0x2028, 0x202E),
                        IntStream.rangeClosed(0x2066, 0x2069)))
                .toArray())
        .forEach(point -> assertThat(OneLine.is(around(point))).as("%x", point).isFalse());
    IntStream.of(0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xD800, 0xDFFF)
        .forEach(point -> assertThat(OneLine.is(around(point))).as("%x", point).isFalse());
  }

  private static String around(int point) {
    return new StringBuilder("a").appendCodePoint(point).append("b").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200D", "a\u200D", "\u200Ca", "a \u200Db", "a\u200D\u200Db"})
  void joinersStandInsideWords(String text) {
    assertThat(OneLine.is(text)).isFalse();
  }
}
