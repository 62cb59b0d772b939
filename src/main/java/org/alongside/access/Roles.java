package org.alongside.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The roles that were given, for the whole installation or for one project. */
public interface Roles extends Standings {

  /** The roles somebody holds for the whole installation. */
  Set<Role> of(PersonId person);

  /** The roles somebody holds for the whole installation or in any of these projects. */
  Set<Role> of(PersonId person, Collection<UUID> projects);

  /** Who holds this role; for the whole installation where no project is named. */
  List<PersonId> holders(Role role, @Nullable UUID project);

  /** Every role held now for the whole installation, or in this project. */
  List<RoleHeld> held(@Nullable UUID project);

  /** A role held now, found by its id. */
  Optional<RoleHeld> find(UUID id);

  /** Gives a role; false when the person holds it already. */
  boolean give(RoleHeld role);

  /** Takes a role; false when it was taken before. */
  boolean take(UUID id, @Nullable PersonId by, Instant at);

  /** Waits for others who are giving or taking this role, until the transaction ends. */
  void oneAtATime(Role role);
}
