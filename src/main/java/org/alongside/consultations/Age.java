package org.alongside.consultations;

/** How old somebody is who answers: no more than what their rights hang on. */
public enum Age {
  UNDER_13,
  FROM_13_TO_17,
  ADULT;

  /** Whether they read the plainer notice. */
  public boolean young() {
    return this != ADULT;
  }
}
