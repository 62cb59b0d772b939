package org.alongside.partnerships.web;

import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * Where the code of an invitation is typed.
 *
 * @param slug as it stands in the address, whether or not there is such a partnership
 * @param code as it was typed
 * @param signIn where to sign in, for somebody invited by name; null for who is signed in
 */
public record CodePage(String slug, String code, @Nullable String signIn, Mistakes mistakes) {

  public String path() {
    return PartnershipPaths.take(slug) + "/code";
  }
}
