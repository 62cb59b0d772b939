package org.alongside.access;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request: a signed-in person with the roles given for the whole installation, or
 * a stranger. Roles by project or by place are looked up through {@link Standings}.
 *
 * @param person whose act it is; null for a stranger
 * @param roles held for the whole installation
 * @param enteredBy who is at the keyboard, when that is somebody who acts for the person
 */
public record Actor(@Nullable PersonId person, Set<Role> roles, @Nullable PersonId enteredBy) {

  public Actor {
    var held = EnumSet.of(Role.EVERYONE);
    if (person != null) {
      held.add(Role.SIGNED_IN);
    }
    held.addAll(roles);
    roles = Set.copyOf(held);
    if (enteredBy != null && (person == null || person.equals(enteredBy))) {
      throw new IllegalArgumentException("One acts for somebody else");
    }
  }

  public static Actor stranger() {
    return new Actor(null, Set.of(), null);
  }

  public static Actor of(PersonId person, Role... roles) {
    return new Actor(person, Set.of(roles), null);
  }

  /** Somebody acting for another person: with that person's places, and no role of their own. */
  public static Actor acting(PersonId supporter, PersonId person) {
    return new Actor(person, Set.of(), supporter);
  }

  public boolean signedIn() {
    return person != null;
  }

  public boolean acting() {
    return enteredBy != null;
  }

  /** The signed-in person; only asked after the access table has let the actor through. */
  public PersonId personOrThrow() {
    if (person == null) {
      throw new IllegalStateException("Nobody is signed in");
    }
    return person;
  }

  /** Who did it, as a fact says it. */
  public Fact.Who who(@Nullable Side side) {
    return new Fact.Who(
        personOrThrow().value(), enteredBy == null ? null : enteredBy.value(), Channel.WEB, side);
  }
}
