package org.alongside.partnerships.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Access;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.History;
import org.alongside.facts.ReadableBy;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what has happened in a project, as far as the reader may. */
@Component
class HappenedHere {

  private final History history;
  private final Access access;

  HappenedHere(History history, Access access) {
    this.history = history;
    this.access = access;
  }

  List<Fact> in(UUID project, Actor actor, History.@Nullable Mark after, int most) {
    var reader = actor.person();
    var readable =
        new ReadableBy(access.audiences(actor, project), reader == null ? null : reader.value());
    return history.in(project, readable, after, most);
  }

  static List<PersonId> actors(List<Fact> facts) {
    return facts.stream()
        .flatMap(fact -> Optional.ofNullable(Happened.actor(fact)).stream())
        .distinct()
        .toList();
  }

  static List<Happened> told(List<Fact> facts, Named named) {
    return facts.stream()
        .map(fact -> {
          var actor = Happened.actor(fact);
          return new Happened(fact, actor == null ? null : named.of(actor));
        })
        .toList();
  }
}
