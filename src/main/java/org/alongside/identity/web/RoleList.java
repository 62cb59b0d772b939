package org.alongside.identity.web;

import java.util.List;
import java.util.Optional;
import org.alongside.access.RoleHeld;
import org.alongside.access.Roles;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.web.Mistakes;
import org.springframework.stereotype.Component;

/** Who holds which role, as administrators see it. */
@Component
class RoleList {

  static final String VIEW = "identity/roles";

  private final Roles roles;
  private final People people;

  RoleList(Roles roles, People people) {
    this.roles = roles;
    this.people = people;
  }

  RolesPage page(RoleForm form, Mistakes mistakes) {
    var held = roles.held(null);
    var holders = held.stream().map(RoleHeld::person).toList();
    return new RolesPage(held, people.names(holders), form.email(), form.role(), mistakes);
  }

  Optional<PersonId> withAddress(EmailAddress email) {
    return people.findByEmail(email).map(Person::id);
  }

  String name(PersonId person) {
    return people.names(List.of(person)).getOrDefault(person, "");
  }
}
