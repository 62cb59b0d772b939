package org.alongside.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The organisation's short code: three or five characters where it has one from the Organisation
 * Data Service, otherwise one of its own of up to twelve.
 */
public record OrganisationCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,11}");

  public OrganisationCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a code");
    }
  }

  public static Optional<OrganisationCode> read(String typed) {
    var code = typed.strip().toUpperCase(Locale.ROOT);
    return SHAPE.matcher(code).matches()
        ? Optional.of(new OrganisationCode(code))
        : Optional.empty();
  }
}
