package org.alongside.organisation;

import org.jspecify.annotations.Nullable;

/**
 * The one organisation that this installation serves and that answers for its data.
 *
 * @param mail null while mail isn't set up: letters wait until it is
 */
public record Organisation(
    Identity identity,
    Contact contact,
    PublicAddress address,
    @Nullable MailSettings mail,
    int version) {

  public String name() {
    return identity.name();
  }

  public String code() {
    return identity.code().value();
  }

  public Colour colour() {
    return identity.colour();
  }

  /** The same organisation as it was described in the settings form. */
  public Organisation changedTo(
      Identity identity, Contact contact, PublicAddress address, @Nullable MailSettings mail) {
    return new Organisation(identity, contact, address, mail, version);
  }
}
