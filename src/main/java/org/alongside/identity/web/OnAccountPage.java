package org.alongside.identity.web;

/** A part of somebody's own pages that another capability has; it is linked from their account. */
public interface OnAccountPage {

  /** The message that names it. */
  String key();

  String path();
}
