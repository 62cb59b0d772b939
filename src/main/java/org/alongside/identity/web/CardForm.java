package org.alongside.identity.web;

import java.util.Optional;
import org.alongside.identity.CardSecret;
import org.jspecify.annotations.Nullable;

/** What came in from somebody with a card. The PIN is never sent back. */
public record CardForm(String code, String pin) {

  public CardForm(@Nullable String code, @Nullable String pin) {
    this.code = code == null ? "" : code.strip();
    this.pin = pin == null ? "" : pin;
  }

  Optional<CardSecret> secret() {
    return CardSecret.read(code, pin);
  }
}
