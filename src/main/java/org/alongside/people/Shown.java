package org.alongside.people;

/** To whom somebody lets their experience be shown; nobody until they say otherwise. */
public enum Shown {
  NOBODY,
  PARTNERS,
  EVERYONE
}
