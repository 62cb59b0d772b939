package org.alongside.facts.storage;

import java.time.ZoneOffset;
import org.alongside.facts.Fact;
import org.jspecify.annotations.Nullable;

/** A fact as the parameters of an insert, in the order of its columns. */
final class FactParameters {

  private FactParameters() {}

  static @Nullable Object[] of(Fact fact) {
    return new @Nullable Object[] {
      fact.id(),
      fact.kind(),
      fact.who().actor(),
      fact.who().enteredBy(),
      fact.who().channel().name(),
      name(fact.who().side()),
      fact.where().project(),
      name(fact.where().stage()),
      fact.where().subjectKind(),
      fact.where().subject(),
      fact.happenedOn(),
      fact.recordedAt().atOffset(ZoneOffset.UTC),
      fact.audience().name(),
      Details.json(fact.details())
    };
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
