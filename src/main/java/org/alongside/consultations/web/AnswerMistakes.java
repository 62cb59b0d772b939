package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.AboutAnswer;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** Leads from what is wrong with an answer to its field. */
final class AnswerMistakes {

  private AnswerMistakes() {}

  static Mistakes of(List<Reason> reasons) {
    return new Mistakes(reasons.stream().map(AnswerMistakes::mistake).toList());
  }

  private static Mistake mistake(Reason reason) {
    return reason instanceof AboutAnswer(var question, var why)
        ? new Mistake(Fields.id(question), why.key(), why.details())
        : Mistake.because(reason);
  }
}
