package org.alongside.web;

/** We can't do more of this at once: 503, with the wish to try again soon. */
public final class Busy extends RuntimeException {

  public Busy() {
    super(null, null, false, false);
  }
}
