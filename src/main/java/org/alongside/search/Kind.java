package org.alongside.search;

/** What kind of thing was found. */
public enum Kind {
  PROJECT,
  ACTIVITY,
  CONSULTATION,
  DECISION,
  PUBLICATION
}
