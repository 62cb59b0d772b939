package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.decisions.DecisionReason;
import org.junit.jupiter.api.Test;

class AnswerMistakesTest {

  @Test
  void words_that_are_missing_or_too_long_are_told_where_they_are_typed() {
    assertThat(AnswerMistakes.of(List.of(DecisionReason.WORDS_MISSING)).has("words")).isTrue();
    assertThat(AnswerMistakes.of(List.of(DecisionReason.WORDS_TOO_LONG)).has("words")).isTrue();
    assertThat(AnswerMistakes.of(List.of(DecisionReason.WORDS_MISSING)).has("answer")).isFalse();
  }

  @Test
  void every_other_refusal_is_told_beside_the_answers() {
    var reasons = List.of(DecisionReason.ANSWER_DOES_NOT_FIT, DecisionReason.WORDS_MISSING);
    var mistakes = AnswerMistakes.of(reasons);
    assertThat(mistakes.has("answer")).isTrue();
    assertThat(mistakes.has("words")).isTrue();
  }
}
