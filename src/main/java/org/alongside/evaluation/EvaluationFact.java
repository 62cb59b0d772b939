package org.alongside.evaluation;

import java.util.Locale;
import org.alongside.facts.FactKind;

/** What can happen around the promise check. */
public enum EvaluationFact implements FactKind {
  /** Something happened outside the platform, and was recorded. */
  OUTSIDE_EVENT,
  /** The person concerned, the host or the other group says that it was so. */
  CONFIRMED,
  REMARKED;

  @Override
  public String code() {
    return "evaluation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
