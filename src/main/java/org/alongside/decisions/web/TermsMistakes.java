package org.alongside.decisions.web;

import java.util.List;
import org.alongside.decisions.DecisionReason;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** Says at which field of a draft, or of a change to a proposal, a refusal belongs. */
final class TermsMistakes {

  private TermsMistakes() {}

  static Mistakes because(List<? extends Reason> reasons) {
    return new Mistakes(reasons.stream().map(TermsMistakes::of).toList());
  }

  static Mistake of(Reason reason) {
    return new Mistake(field(reason), reason.key(), reason.details());
  }

  private static String field(Reason reason) {
    return reason instanceof DecisionReason known
        ? switch (known) {
          case QUESTION_MISSING, QUESTION_UNSEEN, QUESTION_TOO_LONG, AMENDMENT_UNCHANGED ->
              "question";
          case TEXT_TOO_LONG -> "background";
          case CLOSES_BEFORE_IT_OPENS, ROUND_TOO_SHORT -> "closes";
          case MINUTES_OUT_OF_RANGE -> "minutes";
          default -> "";
        }
        : "";
  }
}
