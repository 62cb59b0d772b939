package org.alongside.access.web;

import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.Support;
import org.alongside.identity.Supports;
import org.alongside.identity.web.SignedInAs;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;

/**
 * Somebody who reads pages, and who they are to the access table.
 *
 * @param name as a failure tells it
 */
record Reader(String name, Caller caller, Actor actor) {

  static Reader stranger(RunningAlongside alongside) {
    return new Reader("a stranger", Caller.stranger(alongside), Actor.stranger());
  }

  static Reader of(RunningAlongside alongside, String name, PersonId person) {
    var roles = alongside.bean(Roles.class).of(person).toArray(Role[]::new);
    return new Reader(name, Caller.as(alongside, person), Actor.of(person, roles));
  }

  /** Somebody new who acts for this person with their consent. */
  static Reader supporting(RunningAlongside alongside, String name, PersonId person) {
    var supporter = SignedInAs.somebody(alongside, "Supports " + name);
    var now = alongside.clock().instant();
    var supports = alongside.bean(Supports.class);
    var email = new EmailAddress("supports." + UUID.randomUUID() + "@example.org");
    var asked = new Support(UUID.randomUUID(), person, email, null, now);
    supports.add(asked);
    supports.accept(asked.id(), supporter, now);
    var caller = Caller.as(alongside, supporter);
    var begun = caller.answer("POST", "/me/act-for/" + person.value(), Map.of());
    if (begun.statusCode() != 303) {
      throw new AssertionError("Does not act for " + name + ": " + begun.statusCode());
    }
    return new Reader("a supporter of " + name, caller, Actor.acting(supporter, person));
  }

  @Override
  public String toString() {
    return name;
  }
}
