package org.alongside.evaluation;

/** The thresholds of this installation with everything that was ever changed in them. */
public interface Thresholds {

  /** At most a few seconds old when another node changed it. */
  ThresholdHistory history();

  /** Read from the database: for changing it, and for pages that are drawn once for many. */
  ThresholdHistory latest();

  /** Adds a version; false when somebody else was faster. */
  boolean add(ThresholdVersion version);
}
