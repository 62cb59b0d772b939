package org.alongside.decisions;

import java.util.Locale;
import org.alongside.facts.FactKind;

/** What can happen to a decision. */
public enum DecisionFact implements FactKind {
  DRAFTED,
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
  DISSENT_RECORDED,
  REOPENED,
  FACILITATED,
  BOARD_PAGE_WRITTEN;

  @Override
  public String code() {
    return "decisions." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
