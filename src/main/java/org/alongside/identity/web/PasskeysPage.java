package org.alongside.identity.web;

import java.util.List;
import org.alongside.identity.KeyReason;
import org.alongside.identity.Passkey;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's passkeys.
 *
 * @param typed what they typed: the name of a new one, or a one-time key
 * @param back where to go on to when they are done
 * @param locked why they can't change any now; null when they can
 */
public record PasskeysPage(
    List<Passkey> passkeys,
    String typed,
    String back,
    @Nullable KeyReason locked,
    Mistakes mistakes) {

  public PasskeysPage {
    passkeys = List.copyOf(passkeys);
  }

  PasskeysPage typed(String key) {
    return new PasskeysPage(passkeys, key, back, locked, mistakes);
  }

  public boolean open() {
    return locked == null;
  }
}
