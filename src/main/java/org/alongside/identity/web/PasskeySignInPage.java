package org.alongside.identity.web;

import org.alongside.web.Mistakes;

/**
 * Signing in with a passkey, alone or as the second step of an administrator.
 *
 * @param second whether somebody has signed in already and uses their passkey as well
 * @param none whether they have no passkey yet
 */
public record PasskeySignInPage(String back, boolean second, boolean none, Mistakes mistakes) {

  /** Where to make a first passkey. */
  public String makeHref() {
    return IdentityPaths.passkeys(back);
  }
}
