package org.alongside.consultations;

/**
 * What can mean that no person sent a response. It is shown to those who work with the answers and
 * does nothing by itself: people are fast, write the same words, and answer on the same evening.
 */
public enum Signal {
  /** Something was typed into a field that people neither see nor hear. */
  HIDDEN_FIELD,
  /** Fewer than three seconds for each answer. */
  TOO_FAST,
  /** Twenty or more came on the web in the same minute. */
  MANY_AT_ONCE,
  /** Another response says the same, and more than a few words. */
  SAME_WORDS
}
