package org.alongside.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.participation.Here;
import org.jspecify.annotations.Nullable;

/** The fact that tells of a role given or taken: readable by partners, whoever did it. */
final class RoleRecord {

  private RoleRecord() {}

  static Fact of(AccessFact kind, @Nullable Actor by, RoleHeld held, Instant now) {
    return new Fact(
        UUID.randomUUID(),
        kind.code(),
        by == null ? Fact.Who.clock() : by.who(null),
        new Fact.Where(held.project(), null, "person", held.person().value()),
        Here.day(now),
        now,
        Audience.PARTNERS,
        Map.of("role", held.role().name()));
  }
}
