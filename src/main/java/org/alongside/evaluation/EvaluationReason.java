package org.alongside.evaluation;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why something can't be recorded, confirmed or remarked. */
public enum EvaluationReason implements Reason {
  NOT_HAPPENED_YET,
  WHAT_MISSING,
  SOURCE_MISSING,
  PEOPLE_THERE_MISSING,
  NOT_ON_THE_LIST,
  NOT_WAITING,
  RECORDED_IT_YOURSELF,
  NOT_YOURS_TO_CONFIRM,
  HOW_IT_WAS_MISSING,
  HOW_IT_WAS_TOO_LONG,
  REMARK_MISSING,
  REMARK_TOO_LONG,
  HOLDS_NO_PLACE;

  @Override
  public String key() {
    return "evaluation.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
