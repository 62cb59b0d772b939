package org.alongside.access.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.History;
import org.alongside.facts.ReadableBy;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what has happened, in a project or outside all, as far as the reader may. */
@Component
public class HappenedHere {

  private final History history;
  private final Access access;

  HappenedHere(History history, Access access) {
    this.history = history;
    this.access = access;
  }

  /** Newest first. */
  public List<Fact> in(UUID project, Actor actor, History.@Nullable Mark after, int most) {
    var reader = actor.person();
    var readable =
        new ReadableBy(access.audiences(actor, project), reader == null ? null : reader.value());
    return history.in(project, readable, after, most);
  }

  /**
   * The same for what belongs to no project: what partners read, all read who may read it, and
   * nobody more than that; what somebody did for themselves is not for this list.
   */
  public List<Fact> outside(Actor actor, History.@Nullable Mark after, int most) {
    var audiences = EnumSet.of(Audience.PUBLIC);
    audiences.addAll(access.audiences(actor, null));
    if (opensOutside(actor)) {
      audiences.add(Audience.PARTNERS);
    }
    return history.in(null, new ReadableBy(audiences, null), after, most);
  }

  /** Whether this reader may read what partners read of what belongs to no project. */
  public boolean opensOutside(Actor actor) {
    return access.may(actor, Action.READ_INSTALLATION_RECORD, null);
  }

  /** Everybody whose name is needed to tell these. */
  public static List<PersonId> people(List<Fact> facts) {
    return facts.stream()
        .flatMap(fact -> Stream.of(Happened.actor(fact), Happened.person(fact)))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The facts with the names of those who have one. */
  public static List<Happened> told(List<Fact> facts, Map<PersonId, String> names) {
    return facts.stream()
        .map(fact ->
            new Happened(
                fact, name(names, Happened.actor(fact)), name(names, Happened.person(fact))))
        .toList();
  }

  private static @Nullable String name(Map<PersonId, String> names, @Nullable PersonId person) {
    return person == null ? null : names.get(person);
  }
}
