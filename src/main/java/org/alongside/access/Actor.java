package org.alongside.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request: a signed-in person with the roles given for the whole installation, or
 * a stranger. Roles by project or by place are looked up through {@link Standings}.
 */
public final class Actor {

  private final @Nullable PersonId person;
  private final @Nullable PersonId enteredBy;
  private final Supplier<Set<Role>> given;
  private @Nullable Set<Role> roles;

  private Actor(
      @Nullable PersonId person, Supplier<Set<Role>> given, @Nullable PersonId enteredBy) {
    this.person = person;
    this.given = given;
    this.enteredBy = enteredBy;
    if (enteredBy != null && (person == null || person.equals(enteredBy))) {
      throw new IllegalArgumentException("One acts for somebody else");
    }
  }

  public static Actor stranger() {
    return new Actor(null, Set::of, null);
  }

  public static Actor of(PersonId person, Role... roles) {
    return new Actor(person, () -> Set.of(roles), null);
  }

  /** Somebody whose roles are looked up when they are first asked for: most acts need none. */
  public static Actor of(PersonId person, Supplier<Set<Role>> given) {
    return new Actor(person, given, null);
  }

  /** Somebody acting for another person: with that person's places, and no role of their own. */
  public static Actor acting(PersonId supporter, PersonId person) {
    return new Actor(person, Set::of, supporter);
  }

  /** Whose act it is; null for a stranger. */
  public @Nullable PersonId person() {
    return person;
  }

  /** Who is at the keyboard, when that is somebody who acts for the person. */
  public @Nullable PersonId enteredBy() {
    return enteredBy;
  }

  /** The roles held for the whole installation. */
  public Set<Role> roles() {
    if (roles == null) {
      var held = EnumSet.of(Role.EVERYONE);
      if (person != null) {
        held.add(Role.SIGNED_IN);
      }
      held.addAll(given.get());
      roles = Collections.unmodifiableSet(held);
    }
    return roles;
  }

  /** Whether one of these is held for the whole installation; what only places give never is. */
  boolean holdsAny(Set<Role> allowed) {
    return !Role.byPlace().containsAll(allowed) && !Collections.disjoint(allowed, roles());
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
