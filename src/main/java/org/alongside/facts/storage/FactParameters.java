package org.alongside.facts.storage;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.alongside.facts.Fact;
import org.jspecify.annotations.Nullable;

/** A fact as the named parameters of an insert. */
final class FactParameters {

  private FactParameters() {}

  static Map<String, @Nullable Object> of(Fact fact) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", fact.id());
    values.put("kind", fact.kind());
    values.put("actor", fact.who().actor());
    values.put("entered_by", fact.who().enteredBy());
    values.put("channel", fact.who().channel().name());
    values.put("side", name(fact.who().side()));
    values.put("project", fact.where().project());
    values.put("stage", name(fact.where().stage()));
    values.put("subject_kind", fact.where().subjectKind());
    values.put("subject", fact.where().subject());
    values.put("happened_on", fact.happenedOn());
    values.put("recorded_at", fact.recordedAt().atOffset(ZoneOffset.UTC));
    values.put("audience", fact.audience().name());
    values.put("details", Details.json(fact.details()));
    return values;
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
