package org.alongside.decisions;

import java.util.Locale;
import org.alongside.facts.FactKind;

/** What can happen to a decision. */
public enum DecisionFact implements FactKind {
  DRAFTED,
  WITHDRAWN,
  REVISED,
  AGREED_TO_OPEN,
  ANNOUNCED,
  NOTICE_WAIVED,
  /** Somebody would have been asked who was not announced in time: announced again. */
  PUT_OFF,
  OPENED,
  /** Says that somebody answered, never what. */
  RESPONSE_CAST,
  OBJECTION_RAISED,
  OBJECTION_TESTED,
  OBJECTION_CLOSED,
  AMENDMENT_PROPOSED,
  AMENDED,
  MORE_TIME_GIVEN,
  CLOSED,
  REVIEW_SET,
  /** The day to look at it again has come. */
  REVIEW_DUE,
  DISSENT_RECORDED,
  REOPENED,
  FACILITATED,
  BOARD_PAGE_WRITTEN,
  /** The organisation decided otherwise, or alone. */
  OVERRIDDEN;

  @Override
  public String code() {
    return "decisions." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
