package org.alongside.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody was given and holds.
 *
 * @param project null for the whole installation
 * @param givenBy null when the platform gave it, to the first administrator
 */
public record RoleHeld(
    UUID id,
    PersonId person,
    Role role,
    @Nullable UUID project,
    Instant givenAt,
    @Nullable PersonId givenBy) {

  private static final Set<Role> FOR_INSTALLATION =
      EnumSet.range(Role.ADMINISTRATOR, Role.MODERATOR);
  private static final Set<Role> FOR_PROJECT =
      EnumSet.of(Role.ANALYST, Role.MODERATOR, Role.PROJECT_LEAD, Role.NAMED_READER);

  /** The roles that can be given for the whole installation, or for one project. */
  public static Set<Role> givable(boolean forProject) {
    return EnumSet.copyOf(forProject ? FOR_PROJECT : FOR_INSTALLATION);
  }
}
