package org.alongside.decisions.web;

import java.util.Map;
import java.util.Optional;
import org.alongside.decisions.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What came in as somebody's answer, kept as it was typed.
 *
 * @param round whose text it answers; no round at all when that can't be told
 */
public record ResponseForm(int round, String answer, String words) {

  private static final int NO_ROUND = 0;

  /** As the page was sent without choosing anything, or before it was sent at all. */
  static ResponseForm of(int round, @Nullable Answer answer, @Nullable String words) {
    return new ResponseForm(round, answer == null ? "" : answer.name(), words == null ? "" : words);
  }

  static ResponseForm typed(Map<String, String> sent) {
    return new ResponseForm(
        number(sent.getOrDefault("round", "")),
        sent.getOrDefault("answer", ""),
        sent.getOrDefault("words", ""));
  }

  private static int number(String round) {
    return round.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(round) : NO_ROUND;
  }

  /** Beside another text than the one it was written for. */
  ResponseForm in(int now) {
    return new ResponseForm(now, answer, words);
  }

  /** The answer, if it is one. */
  Optional<Answer> read() {
    for (Answer each : Answer.values()) {
      if (each.name().equals(answer)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  public boolean chosen(Answer each) {
    return each.name().equals(answer);
  }
}
