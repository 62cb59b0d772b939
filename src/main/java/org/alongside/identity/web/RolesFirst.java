package org.alongside.identity.web;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.web.AfterSetUp;
import org.springframework.stereotype.Component;

/** After setting up, others get the roles without which nothing can begin. */
@Component
class RolesFirst implements AfterSetUp {

  private static final int FIRST = 10;

  private final Roles roles;

  RolesFirst(Roles roles) {
    this.roles = roles;
  }

  @Override
  public int order() {
    return FIRST;
  }

  @Override
  public List<Step> steps(Actor administrator) {
    return List.of(
        new Step("identity.next.co-ordinator", IdentityPaths.ROLES, many(Role.CO_ORDINATOR) > 0),
        new Step("identity.next.administrator", IdentityPaths.ROLES, many(Role.ADMINISTRATOR) > 1));
  }

  private int many(Role role) {
    return roles.holders(role, null).size();
  }
}
