package org.alongside.partnerships;

import java.util.List;

/**
 * What a partner has declared, shown to all partners alike.
 *
 * @param interests anything else that others should know, in the partner's own words; may be empty
 */
public record Declaration(List<Affiliation> affiliations, String interests) {

  public static final Declaration NOTHING = new Declaration(List.of(), "");

  public Declaration {
    affiliations = List.copyOf(affiliations);
    interests = interests.strip();
  }

  public boolean needsAgreement() {
    return affiliations.stream().anyMatch(Affiliation::needsAgreement);
  }
}
