package org.alongside.decisions;

import org.alongside.participation.Side;
import org.jspecify.annotations.Nullable;

/**
 * One of the people asked, as everyone may know of them.
 *
 * @param attempt when they were asked
 * @param name null for whoever does not want their name seen, or has left
 * @param differing null unless they see the outcome differently
 */
public record Voice(int attempt, Side side, @Nullable String name, @Nullable Differing differing) {

  /**
   * What somebody sees differently.
   *
   * @param name null when the person did not agree to be named with it, or has left
   */
  public record Differing(String words, @Nullable String name) {}
}
