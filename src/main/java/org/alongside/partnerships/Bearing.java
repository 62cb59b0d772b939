package org.alongside.partnerships;

/** What a body has to do with the work that the partnership decides on. */
public enum Bearing {
  /** It takes decisions about this work, or pays for it. */
  DECIDES,
  PARTNER_ORGANISATION,
  SUPPLIER,
  NONE
}
