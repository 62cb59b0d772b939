package org.alongside.identity;

import java.util.List;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.access.Staff;
import org.alongside.people.PersonId;

/** Knows staff by the account that their employer keeps, and by the roles that they hold. */
public final class WorksHere implements Staff {

  private final StaffAccounts accounts;
  private final Roles roles;

  public WorksHere(StaffAccounts accounts, Roles roles) {
    this.accounts = accounts;
    this.roles = roles;
  }

  @Override
  public boolean works(PersonId person, UUID project) {
    return accounts.has(person)
        || roles.of(person, List.of(project)).stream().anyMatch(Role::staffOrBoard);
  }
}
