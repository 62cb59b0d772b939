package org.alongside.organisation;

import java.util.List;
import org.alongside.people.EmailAddress;

/** An organisation that does not exist, for tests. */
public final class Riverdale {

  private Riverdale() {}

  public static Organisation organisation() {
    return at(new PublicAddress("https://alongside.riverdale.example"));
  }

  public static Organisation at(PublicAddress address) {
    return new Organisation(
        new Identity(
            "Riverdale", new OrganisationCode("XRD"), new Colour("#00594c"), List.of("en")),
        new Contact("The involvement team", new EmailAddress("hello@riverdale.example"), ""),
        address,
        new MailSettings(
            "localhost",
            3025,
            MailSecurity.NONE,
            new EmailAddress("alongside@riverdale.example"),
            ""),
        0);
  }
}
