package org.alongside.access;

import java.time.Instant;
import java.util.UUID;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Takes a role from somebody. The last administrator keeps theirs, or nobody could give roles. */
public final class TakeRole {

  private final Roles roles;
  private final Facts facts;

  public TakeRole(Roles roles, Facts facts) {
    this.roles = roles;
    this.facts = facts;
  }

  public Attempt<RoleHeld> take(Actor by, UUID id, Instant now) {
    var found = roles.find(id);
    if (found.isEmpty()) {
      return Attempt.refused(AccessReason.NOT_HELD);
    }
    var held = found.get();
    roles.oneAtATime(held.role());
    if (held.role() == Role.ADMINISTRATOR && roles.holders(Role.ADMINISTRATOR, null).size() < 2) {
      return Attempt.refused(AccessReason.LAST_ADMINISTRATOR);
    }
    if (!roles.take(id, by.personOrThrow(), now)) {
      return Attempt.overtaken();
    }
    facts.record(RoleRecord.of(AccessFact.ROLE_TAKEN, by, held, now));
    return Attempt.done(held);
  }
}
