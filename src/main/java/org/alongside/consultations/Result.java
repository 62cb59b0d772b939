package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.alongside.facts.Channel;

/**
 * What was counted when it was over, in numbers about nobody in particular.
 *
 * @param answers by the code of the question; one that nobody answered is left out
 */
public record Result(Instant at, Responses responses, Map<String, AnswerCount> answers) {

  /** Answers to a question are only told apart where at least this many people answered it. */
  public static final int FEWEST = 5;

  public Result {
    answers = Map.copyOf(answers);
  }

  /**
   * How many responses count, how many of them came late, and in which ways they came.
   *
   * @param aside how many were set aside and don't count, by why
   */
  public record Responses(
      long sent, long late, Map<Channel, Long> byChannel, Map<Aside.Why, Long> aside) {

    /** Rows written before any could be set aside say nothing of it. */
    public Responses {
      byChannel = Map.copyOf(byChannel);
      aside = Map.copyOf(Objects.requireNonNullElse(aside, Map.of()));
    }
  }

  /** What was counted of one question. */
  public AnswerCount of(String question) {
    return answers.getOrDefault(question, new AnswerCount(question, 0, 0, Map.of(), 0));
  }
}
