package org.alongside.identity.web;

import java.util.List;
import java.util.Map;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.people.PersonId;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * Who holds which role for the whole installation.
 *
 * @param email what was typed as the address of whoever gets a role
 * @param chosen the role that was chosen
 */
public record RolesPage(
    List<RoleHeld> held,
    Map<PersonId, String> names,
    String email,
    String chosen,
    Mistakes mistakes) {

  public RolesPage {
    held = List.copyOf(held);
    names = Map.copyOf(names);
  }

  public String name(RoleHeld role, Words words) {
    return names.getOrDefault(role.person(), words.get("people.gone"));
  }

  /** The roles that can be given here. */
  public List<Choice> choices(Words words) {
    return RoleHeld.givable(false).stream().map(role -> choice(role, words)).toList();
  }

  private Choice choice(Role role, Words words) {
    return Choice.of(
        role.name(),
        words.get("access.role." + role),
        words.get("access.role.hint." + role),
        role.name().equals(chosen));
  }
}
