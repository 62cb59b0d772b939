package org.alongside.decisions.web;

import java.util.Optional;
import org.alongside.decisions.Answer;
import org.jspecify.annotations.Nullable;

/** What came in as somebody's answer, kept as it was typed. */
public record ResponseForm(String answer, String words) {

  /** As the page was sent without choosing anything, or before it was sent at all. */
  static ResponseForm of(@Nullable Answer answer, @Nullable String words) {
    return new ResponseForm(answer == null ? "" : answer.name(), words == null ? "" : words);
  }

  static ResponseForm typed(@Nullable String answer, @Nullable String words) {
    return new ResponseForm(answer == null ? "" : answer, words == null ? "" : words);
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
