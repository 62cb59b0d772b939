package org.alongside.files;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;

/** What happens to files. */
public enum FileFact implements FactKind {
  ADDED,
  DESCRIBED,
  REMOVED,
  FOUND_HARMFUL;

  @Override
  public String code() {
    return "files." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Fact of(StoredFile file, Fact.Who who, Instant now) {
    var where = new Fact.Where(file.to().project(), null, "file", file.id().value());
    return new Fact(
        UUID.randomUUID(),
        code(),
        who,
        where,
        Here.day(now),
        now,
        file.added().by() == null ? Audience.PERSON : Audience.PARTNERS,
        Map.of("of", file.to().kind(), "type", file.type().name()));
  }
}
