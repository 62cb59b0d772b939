package org.alongside.consultations;

import java.util.Map;

/**
 * What was answered to one question, counted over all responses that count.
 *
 * @param answered by how many
 * @param declined how many would rather not say
 * @param choices how often each was chosen; empty for answers in words; of a number each that was
 *     given
 * @param others how many added something in their own words
 */
public record AnswerCount(
    String question, long answered, long declined, Map<String, Long> choices, long others) {

  public AnswerCount {
    choices = Map.copyOf(choices);
  }
}
