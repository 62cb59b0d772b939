package org.alongside.imports;

/** How far the work of the moment is. */
public interface HowFar {

  /** How many lines it has gone through. */
  int lines(BatchId id);
}
