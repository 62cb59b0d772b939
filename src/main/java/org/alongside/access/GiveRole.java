package org.alongside.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Gives somebody a role, for the whole installation or for one project. */
public final class GiveRole {

  private final Roles roles;
  private final People people;
  private final Facts facts;
  private final List<RoleGiven> hearers;

  public GiveRole(Roles roles, People people, Facts facts, List<RoleGiven> hearers) {
    this.roles = roles;
    this.people = people;
    this.facts = facts;
    this.hearers = List.copyOf(hearers);
  }

  /**
   * Gives the role, and records it where partners can read it.
   *
   * @param by who gives it; null when the platform does, to the first administrator
   * @param project null for the whole installation
   */
  public Attempt<RoleHeld> give(
      @Nullable Actor by, PersonId person, Role role, @Nullable UUID project, Instant now) {
    if (!RoleHeld.givable(project != null).contains(role)) {
      return Attempt.refused(AccessReason.NOT_GIVEN_HERE);
    }
    if (people.find(person).isEmpty()) {
      return Attempt.refused(AccessReason.NO_SUCH_PERSON);
    }
    var giver = by == null ? null : by.personOrThrow();
    var held = new RoleHeld(UUID.randomUUID(), person, role, project, now, giver);
    if (!roles.give(held)) {
      return Attempt.refused(AccessReason.HELD_ALREADY);
    }
    facts.record(RoleRecord.of(AccessFact.ROLE_GIVEN, by, held, now));
    if (by != null) {
      hearers.forEach(hearer -> hearer.given(held, by, now));
    }
    return Attempt.done(held);
  }
}
