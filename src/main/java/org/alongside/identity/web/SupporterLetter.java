package org.alongside.identity.web;

import java.util.Objects;
import org.alongside.identity.Support;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;

/** Tells a supporter that somebody has asked them. It names nobody: the page does, signed in. */
final class SupporterLetter {

  private SupporterLetter() {}

  static Letter of(Support support) {
    return Letter.to(
        Objects.requireNonNull(support.email()),
        support.id(),
        Content.of("identity.letter.supporter", IdentityPaths.SUPPORTERS));
  }
}
