package org.alongside.participation;

/**
 * How people take part in an activity, from "doing to" to "doing with"; each level is a promise.
 */
public enum Level {
  INFORM,
  CONSULT,
  ENGAGE,
  CO_DESIGN,
  CO_PRODUCTION;

  /** Whether a right that starts at {@code other} is held here: rights add up along the levels. */
  public boolean includes(Level other) {
    return compareTo(other) >= 0;
  }
}
