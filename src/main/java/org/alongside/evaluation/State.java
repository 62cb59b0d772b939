package org.alongside.evaluation;

import java.util.Locale;

/** How a criterion stands; missing evidence never counts as met. */
public enum State {
  MET,
  NOT_MET,
  NOT_DUE_YET,
  /** It was due, and nothing was recorded. */
  NO_EVIDENCE,
  DOES_NOT_APPLY,
  /** This version of the platform has no records yet to compute it from. */
  NOT_MEASURED;

  /** Whether it keeps a level from being shown. */
  public boolean against() {
    return this == NOT_MET || this == NO_EVIDENCE;
  }

  /** Whether it was due and could be judged. */
  public boolean judged() {
    return this == MET || against();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
