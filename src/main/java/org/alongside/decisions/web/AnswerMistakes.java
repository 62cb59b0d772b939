package org.alongside.decisions.web;

import java.util.Collection;
import org.alongside.decisions.DecisionReason;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** Why an answer was refused, each beside the field in which it is put right. */
final class AnswerMistakes {

  private AnswerMistakes() {}

  static Mistakes of(Collection<? extends Reason> reasons) {
    return Mistakes.of(
        reasons.stream()
            .map(reason -> new Mistake(field(reason), reason.key(), reason.details()))
            .toArray(Mistake[]::new));
  }

  private static String field(Reason reason) {
    boolean words =
        reason == DecisionReason.WORDS_MISSING || reason == DecisionReason.WORDS_TOO_LONG;
    return words ? "words" : "answer";
  }
}
