package org.alongside.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The one predicate that pages, jobs, mails and exports ask: who may do this, who may read this.
 */
public final class Access {

  private final AccessTable table;
  private final List<Standings> standings;

  public Access(AccessTable table, List<Standings> standings) {
    this.table = table;
    this.standings = List.copyOf(standings);
  }

  public Scope scope(Action action) {
    return table.rule(action).scope();
  }

  /** What somebody lets a supporter do for them. */
  public List<Action> rightsOfSupporters() {
    return table.rightsOfSupporters();
  }

  /** Whether everybody who has this role may do it, wherever it is done. */
  public boolean opensTo(Role role, Action action) {
    return table.rule(action).roles().contains(role);
  }

  /**
   * Whether the actor may do this.
   *
   * @param project where, for an action done in a project; roles held in another never count. For
   *     an action of the whole installation a role held in any project counts
   */
  public boolean may(Actor actor, Action action, @Nullable UUID project) {
    var rule = table.rule(action);
    if (rule.scope() == Scope.PROJECT && project == null) {
      throw new IllegalArgumentException(action + " is done in a project: which?");
    }
    if (actor.acting() && !rule.acting()) {
      return false;
    }
    return actor.holdsAny(rule.roles())
        || holdsAny(rule.roles(), actor, rule.scope() == Scope.PROJECT ? project : null);
  }

  /**
   * Whether the actor may read what is meant for this audience.
   *
   * @param project where it belongs; null for what belongs to no project, which partners of any
   *     project read
   */
  public boolean reads(Actor actor, Audience audience, @Nullable UUID project) {
    var readers = table.readers(audience);
    return actor.holdsAny(readers) || holdsAny(readers, actor, project);
  }

  /** All audiences that the actor belongs to here, found at once. */
  public Set<Audience> audiences(Actor actor, @Nullable UUID project) {
    var held = roles(actor, project);
    var belongsTo = EnumSet.noneOf(Audience.class);
    for (var audience : Audience.values()) {
      if (anyOf(table.readers(audience), held)) {
        belongsTo.add(audience);
      }
    }
    return belongsTo;
  }

  /** Every role the actor holds here: for the whole installation, and in this project. */
  public Set<Role> roles(Actor actor, @Nullable UUID project) {
    var all = EnumSet.copyOf(actor.roles());
    all.addAll(held(actor, project));
    return all;
  }

  /** Asks no further than the first that says yes. */
  private boolean holdsAny(Set<Role> allowed, Actor actor, @Nullable UUID project) {
    var person = actor.person();
    return person != null
        && standings.stream().anyMatch(standing -> anyOf(allowed, held(standing, person, project)));
  }

  private static Set<Role> held(Standings standing, PersonId person, @Nullable UUID project) {
    return project == null ? standing.anywhere(person) : standing.of(person, project);
  }

  private Set<Role> held(Actor actor, @Nullable UUID project) {
    var person = actor.person();
    if (person == null) {
      return Set.of();
    }
    var held = EnumSet.noneOf(Role.class);
    for (var standing : standings) {
      held.addAll(held(standing, person, project));
    }
    return held;
  }

  private static boolean anyOf(Set<Role> allowed, Set<Role> held) {
    return !Collections.disjoint(allowed, held);
  }
}
