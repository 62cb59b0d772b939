package org.alongside.imports;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.consultations.Consultation;
import org.alongside.facts.Audience;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;
import org.alongside.people.PersonId;

/** What happens to tables of answers. */
public enum ImportFact implements FactKind {
  READ,
  BROUGHT_IN,
  UNDONE;

  @Override
  public String code() {
    return "imports." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Fact of(Consultation in, BatchId id, PersonId by, Instant now, Map<String, String> details) {
    var where = Fact.Where.in(in.place().project().value(), "import", id.value());
    var who = new Fact.Who(by.value(), null, Channel.WEB, null);
    return new Fact(
        UUID.randomUUID(), code(), who, where, Here.day(now), now, Audience.PARTNERS, details);
  }
}
