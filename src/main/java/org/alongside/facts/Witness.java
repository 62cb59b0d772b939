package org.alongside.facts;

/**
 * Hears of every fact in the transaction that records it; implemented below, by whoever follows.
 */
public interface Witness {

  void saw(Fact fact);
}
