package org.alongside.organisation;

import org.alongside.people.EmailAddress;

/**
 * Who answers questions for the organisation.
 *
 * @param phone empty when there is none
 */
public record Contact(String name, EmailAddress email, String phone) {

  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_PHONE = 40;

  public Contact {
    if (name.isBlank() || name.length() > LONGEST_NAME || phone.length() > LONGEST_PHONE) {
      throw new IllegalArgumentException("A contact has a name");
    }
  }
}
