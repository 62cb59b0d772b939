package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.consultations.WalkIn;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.WordingFix;
import org.junit.jupiter.api.Test;

/** Every word can be corrected, and whatever is typed never changes what an answer means. */
class WordingTest {

  @Test
  void everyWordStandsInTheFormOnce() {
    var words = Wording.words(WalkIn.questions());
    assertThat(words)
        .extracting(Wording.Word::id)
        .contains("w-move-text", "w-move-choice-1", "w-why-help", "w-about-heading")
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsNotSentStays() {
    assertThat(Wording.typed(WalkIn.questions(), Fields.none())).isEqualTo(WalkIn.questions());
  }

  @Test
  void whateverIsTypedIsACorrectionAndNothingElse() {
    var fields = Fields.none();
    Wording.words(WalkIn.questions()).forEach(word -> fields.put(word.id(), "X" + word.text()));
    var next = Wording.typed(WalkIn.questions(), fields);
    assertThat(next.questions().getFirst().text()).isEqualTo("XShould it move?");
    assertThat(WordingFix.of(WalkIn.questions(), next)).isInstanceOf(Attempt.Done.class);
    assertThat(Wording.words(next)).allMatch(word -> word.text().startsWith("X"));
  }
}
