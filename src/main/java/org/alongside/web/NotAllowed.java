package org.alongside.web;

/** A stranger is asked to sign in and brought back; everybody else is told why not: 403. */
public final class NotAllowed extends RuntimeException {

  public NotAllowed() {
    super(null, null, false, false);
  }
}
