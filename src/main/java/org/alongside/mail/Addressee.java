package org.alongside.mail;

import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;

/** Whom a letter is for. */
public sealed interface Addressee {

  /** Somebody with an account: the address is looked up when the letter leaves. */
  record Somebody(PersonId person) implements Addressee {}

  /** Somebody who has only an address here. */
  record Address(EmailAddress email, String language) implements Addressee {}
}
