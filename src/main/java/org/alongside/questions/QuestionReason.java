package org.alongside.questions;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why something can't be done with a question. */
public enum QuestionReason implements Reason {
  NOTHING_ASKED,
  TOO_LONG,
  NOTHING_ANSWERED,
  ANSWER_TOO_LONG,
  SAME_ANSWER,
  TURNED_DOWN_ALREADY,
  SHOWN_ALREADY;

  @Override
  public String key() {
    return "questions.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
