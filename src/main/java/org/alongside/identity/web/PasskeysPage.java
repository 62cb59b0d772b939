package org.alongside.identity.web;

import java.util.List;
import org.alongside.identity.Passkey;
import org.alongside.web.Mistakes;

/**
 * Somebody's passkeys.
 *
 * @param name what they typed as the name of a new one
 * @param back where to go on to when they are done
 * @param needsStrong whether they must sign in with a passkey before they can change any
 */
public record PasskeysPage(
    List<Passkey> passkeys, String name, String back, boolean needsStrong, Mistakes mistakes) {

  public PasskeysPage {
    passkeys = List.copyOf(passkeys);
  }
}
