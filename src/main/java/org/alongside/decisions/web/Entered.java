package org.alongside.decisions.web;

import java.time.Instant;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.decisions.Response;
import org.alongside.facts.Channel;
import org.alongside.people.People;
import org.jspecify.annotations.Nullable;

/**
 * That somebody else entered a partner's answer, and the partner has not saved it themselves since.
 *
 * @param by null for somebody who has left
 */
public record Entered(@Nullable String by, Instant at, Channel channel) {

  /** Nothing for whoever acts for the partner: it is for the partner alone to confirm. */
  static @Nullable Entered of(@Nullable Response given, Actor reader, People people) {
    var by = given == null || reader.acting() ? null : given.enteredBy();
    return by == null || given == null
        ? null
        : new Entered(people.names(List.of(by)).get(by), given.at(), given.channel());
  }
}
