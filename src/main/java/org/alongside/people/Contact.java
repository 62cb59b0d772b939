package org.alongside.people;

import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached, and how they prefer it.
 *
 * @param email null for somebody who signs in with a printed card or through their employer
 */
public record Contact(
    @Nullable EmailAddress email,
    @Nullable String phone,
    @Nullable String post,
    ContactWay preferred) {

  public static Contact by(EmailAddress email) {
    return new Contact(email, null, null, ContactWay.EMAIL);
  }

  public static Contact none() {
    return new Contact(null, null, null, ContactWay.SUPPORTER);
  }
}
