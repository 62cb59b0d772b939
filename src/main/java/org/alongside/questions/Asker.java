package org.alongside.questions;

import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;

/** Somebody who asked and wants to be told. */
public sealed interface Asker {

  /** With an account. */
  record Somebody(PersonId person) implements Asker {}

  /** With an address alone, which is forgotten when they have been told. */
  record Address(EmailAddress email) implements Asker {}
}
