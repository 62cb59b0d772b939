package org.alongside.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to. It holds no space and no line break, so it can't smuggle a
 * header into a letter; upper and lower case are the same address.
 */
public record EmailAddress(String value) {

  /** The shape that web browsers check, with a dot in the domain because people forget it. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
              + "(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

  private static final int LONGEST = 254;

  public EmailAddress {
    value = value.toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** What somebody typed, with spaces around it forgiven; empty when it is no address. */
  public static Optional<EmailAddress> read(String typed) {
    try {
      return Optional.of(new EmailAddress(typed.strip()));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Only that it is an address: logs hold no personal content. */
  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
