package org.alongside.organisation;

import java.util.List;

/** What people know the organisation by, and the languages it speaks to them, the first first. */
public record Identity(String name, OrganisationCode code, Colour colour, List<String> languages) {

  public static final int LONGEST_NAME = 120;

  public Identity {
    languages = List.copyOf(languages);
    if (name.isBlank() || name.length() > LONGEST_NAME || languages.isEmpty()) {
      throw new IllegalArgumentException("An organisation has a name and a language");
    }
  }
}
