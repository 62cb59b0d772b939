package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What people read is short and plain. */
class PlainWordsTest {

  @Test
  void messages_speak_plainly() {
    var words = MessagesTest.english();
    assertThat(words).as("messages judged").hasSizeGreaterThan(100);
    var faults = new ArrayList<String>();
    words.forEach((key, pattern) ->
        PlainWords.faults(pattern).forEach(fault -> faults.add(key + " " + fault)));
    assertThat(faults).isEmpty();
  }

  @Test
  void planted_words_are_reported() {
    assertThat(PlainWords.faults("Each side has {0, plural, one {# seat} other {# seats}}."))
        .hasSize(2);
    assertThat(PlainWords.faults("a ".repeat(21) + ".")).hasSize(1);
    assertThat(PlainWords.faults("Beside the outside, don't be alarmed: all is inside.")).isEmpty();
  }
}
