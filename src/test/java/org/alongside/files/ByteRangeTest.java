package org.alongside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-, 0, 99",
    "bytes=10-19, 10, 19",
    "bytes=90-1000, 90, 99",
    "bytes=-10, 90, 99",
    "bytes=-1000, 0, 99"
  })
  void aPartIsReadAsItIsMeant(String header, long from, long until) {
    assertThat(ByteRange.isOne(header)).isTrue();
    assertThat(ByteRange.read(header, 100)).contains(new ByteRange(from, until));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=5-4", "bytes=-0"})
  void whatIsNotThereIsNotGiven(String header) {
    assertThat(ByteRange.isOne(header)).isTrue();
    assertThat(ByteRange.read(header, 100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=-",
        "bytes=0-1,5-6",
        "lines=0-1",
        "bytes=a-b",
        "bytes=1-99999999999999999999"
      })
  void everythingElseAsksForAllOfIt(String header) {
    assertThat(ByteRange.isOne(header)).isFalse();
  }
}
