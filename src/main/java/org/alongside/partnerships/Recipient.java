package org.alongside.partnerships;

import org.alongside.people.PersonId;

/** Whom an invitation reaches, and how. */
public sealed interface Recipient {

  /** By a letter to this address; whoever opens it signs in, and may be new here. */
  record Mail(String address) implements Recipient {}

  /** Somebody known here who signs in with a printed card, and finds it after signing in. */
  record Card(PersonId person) implements Recipient {}

  /**
   * Handed over on paper, with a code to type; also what is left of a letter's invitation once it
   * can't be used any more, as the address is forgotten then.
   */
  record OnPaper() implements Recipient {}
}
