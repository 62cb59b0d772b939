package org.alongside.counting;

/** What one side's numbers lacked for agreement. */
public enum Shortfall {
  /** Fewer than two people were in favour. */
  FEWER_THAN_TWO_IN_FAVOUR,
  /** Those in favour did not reach the share that was fixed at opening. */
  UNDER_THRESHOLD,
  /** An objection is still open. */
  OPEN_OBJECTION,
  /** Fewer than a quorum of the side scored this option. */
  SCORED_BY_TOO_FEW
}
