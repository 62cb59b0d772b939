package org.alongside.organisation.web;

import org.alongside.database.Installation;
import org.alongside.organisation.Contact;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Organisations;
import org.alongside.web.OrganisationHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the shell whose installation this is. */
@Component
class OrganisationCard implements OrganisationHere {

  private final Organisations organisations;
  private final LogoHere logo;
  private final Installation installation;

  OrganisationCard(Organisations organisations, LogoHere logo, Installation installation) {
    this.organisations = organisations;
    this.logo = logo;
    this.installation = installation;
  }

  @Override
  public Card card() {
    return organisations
        .current()
        .map(this::card)
        .orElseGet(() -> new Card(null, null, null, null, null, installation.demo()));
  }

  @Override
  public @Nullable String address() {
    return organisations.current().map(now -> now.address().value()).orElse(null);
  }

  private Card card(Organisation organisation) {
    var contact = organisation.contact();
    return new Card(
        organisation.name(),
        organisation.colour().hex(),
        logo.shown(),
        contact.email().value(),
        telephone(contact),
        installation.demo());
  }

  private static @Nullable String telephone(Contact contact) {
    return contact.phone().isEmpty() ? null : contact.phone();
  }
}
