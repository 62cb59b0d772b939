package org.alongside.access;

import java.util.Set;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request: a signed-in person with the roles given for the whole installation, or
 * a stranger. Roles by project or by place are looked up through {@link Standings}.
 *
 * @param person null for a stranger
 */
public record Actor(@Nullable PersonId person, Set<Role> roles) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  public static Actor stranger() {
    return new Actor(null, Set.of(Role.EVERYONE));
  }

  public boolean signedIn() {
    return person != null;
  }

  /** The signed-in person; only asked after the access table has let the actor through. */
  public PersonId personOrThrow() {
    if (person == null) {
      throw new IllegalStateException("Nobody is signed in");
    }
    return person;
  }
}
