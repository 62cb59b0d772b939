package org.alongside.identity.web;

import org.alongside.identity.Passkey;
import org.alongside.participation.OneLine;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * What came in when somebody made or named a passkey.
 *
 * @param credential what the browser made, as JSON; empty when its scripts did not run
 */
record KeyForm(String name, String credential, String back) {

  KeyForm(@Nullable String name, @Nullable String credential, @Nullable String back) {
    this.name = name == null ? "" : name.strip();
    this.credential = credential == null ? "" : credential;
    this.back = back == null ? "/me" : back;
  }

  Mistakes mistakes(String field) {
    if (name.isEmpty()) {
      return Mistakes.of(new Mistake(field, "identity.passkey.name.none"));
    }
    return name.length() > Passkey.LONGEST_NAME
        ? Mistakes.of(new Mistake(field, "identity.name.long", Passkey.LONGEST_NAME))
        : OneLine.is(name) ? Mistakes.none() : Mistakes.of(Mistake.unseen(field));
  }
}
