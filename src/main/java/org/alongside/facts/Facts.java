package org.alongside.facts;

/** The record of what happened: it grows, and nothing in it is ever changed or removed. */
public interface Facts {

  /** Adds a fact, in the same transaction as what it tells of. */
  void record(Fact fact);
}
