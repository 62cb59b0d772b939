package org.alongside.web;

/** There is nothing at this address, or nothing that this reader may know of: 404. */
public final class NotFound extends RuntimeException {

  public NotFound() {
    super(null, null, false, false);
  }
}
