package org.alongside.evaluation;

import java.util.Locale;
import org.alongside.facts.FactKind;

/** What can happen around the promise check. */
public enum EvaluationFact implements FactKind {
  /** Something happened outside the platform, and was recorded. */
  OUTSIDE_EVENT,
  /** The person concerned, the host or the other group says that it was so. */
  CONFIRMED,
  /** One of them says that it was not so; their words stand beside the record. */
  CONTRADICTED,
  /** A partner said which decision on the list of those that matter a joint decision takes. */
  LISTED_DECISION_NAMED,
  REMARKED,
  /** An administrator changed what the check compares with. */
  THRESHOLDS_CHANGED;

  @Override
  public String code() {
    return "evaluation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
