package org.alongside.identity.web;

import java.util.ArrayList;
import java.util.Optional;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.people.EmailAddress;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** What came in when an administrator gave somebody a role. */
public record RoleForm(String email, String role) {

  static final RoleForm EMPTY = new RoleForm("", "");

  public RoleForm(@Nullable String email, @Nullable String role) {
    this.email = email == null ? "" : email.strip();
    this.role = role == null ? "" : role;
  }

  Optional<EmailAddress> address() {
    return EmailAddress.read(email);
  }

  Optional<Role> chosen() {
    return RoleHeld.givable(false).stream().filter(one -> one.name().equals(role)).findFirst();
  }

  Mistakes mistakes() {
    var all = new ArrayList<Mistake>();
    if (address().isEmpty()) {
      all.add(new Mistake("email", "identity.roles.email.wrong"));
    }
    if (chosen().isEmpty()) {
      all.add(new Mistake("role", "identity.roles.role.none"));
    }
    return new Mistakes(all);
  }
}
