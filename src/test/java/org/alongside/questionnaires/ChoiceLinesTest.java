package org.alongside.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Choices are written one on each line, and what stays the same choice keeps its code. */
class ChoiceLinesTest {

  private static final List<Choice> FRUIT =
      List.of(new Choice("a1", "Apples"), new Choice("a2", "Pears"));

  @Test
  void emptyAndRepeatedLinesAreNoChoices() {
    assertThat(ChoiceLines.read(" Apples \n\nPears\nApples\n", List.of()))
        .containsExactlyElementsOf(FRUIT);
    assertThat(ChoiceLines.written(FRUIT)).isEqualTo("Apples\nPears");
  }

  @Test
  void aLineThatMovesKeepsItsCode() {
    assertThat(ChoiceLines.read("Pears\nApples", FRUIT))
        .extracting(Choice::code)
        .containsExactly("a2", "a1");
  }

  @Test
  void aLineInOtherWordsKeepsItsCode() {
    assertThat(ChoiceLines.read("Apples\nRipe pears", FRUIT))
        .containsExactly(new Choice("a1", "Apples"), new Choice("a2", "Ripe pears"));
  }

  @Test
  void aNewLineNeverTakesTheCodeOfOneThatIsGone() {
    assertThat(ChoiceLines.read("Apples", FRUIT)).extracting(Choice::code).containsExactly("a1");
    assertThat(ChoiceLines.read("Apples\nPlums\nCherries", FRUIT))
        .extracting(Choice::code)
        .containsExactly("a1", "a3", "a4");
  }
}
