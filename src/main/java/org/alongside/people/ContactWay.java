package org.alongside.people;

/** How somebody likes to be reached. */
public enum ContactWay {
  EMAIL,
  PHONE,
  POST,
  /** Through the person who supports them. */
  SUPPORTER
}
