package org.alongside.participation;

import java.util.Locale;

/**
 * What people may count on, once the level at which it starts is promised. The platform enforces
 * these; they are not advice.
 */
public enum Right {
  TO_KNOW(Level.INFORM),
  USABLE_FORM(Level.INFORM),
  TO_ASK(Level.INFORM),
  ASKED_IN_TIME(Level.CONSULT),
  OWN_WAY(Level.CONSULT),
  TO_BE_ANSWERED(Level.CONSULT),
  OWN_POINTS(Level.ENGAGE),
  SEE_OTHERS(Level.ENGAGE),
  SHAPE_OPTIONS(Level.CO_DESIGN),
  PREPARED_AND_PAID(Level.CO_DESIGN),
  SET_AGENDA(Level.CO_PRODUCTION),
  TO_DECIDE(Level.CO_PRODUCTION),
  SEE_IT_THROUGH(Level.CO_PRODUCTION),
  SAY_WHETHER_SHARED(Level.CO_PRODUCTION);

  private final Level from;

  Right(Level from) {
    this.from = from;
  }

  /** The first level that gives this right. */
  public Level from() {
    return from;
  }

  /** The end of its message key, for example {@code to-know}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
