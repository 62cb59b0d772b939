package org.alongside.formats;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;

/** What happens to the forms in which people can use information. */
public enum FormatFact implements FactKind {
  DRAFTED(Audience.PARTNERS),
  READY(Audience.PUBLIC),
  REQUESTED(Audience.PUBLIC),
  REQUEST_ANSWERED(Audience.PUBLIC);

  private final Audience audience;

  FormatFact(Audience audience) {
    this.audience = audience;
  }

  @Override
  public String code() {
    return "formats." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Fact of(UUID project, Item.Ref item, Fact.Who who, Instant now, Map<String, String> details) {
    var said = new HashMap<>(details);
    if (!item.whole()) {
      said.put("part", item.part());
    }
    var where = Fact.Where.in(project, item.kind(), item.id());
    return new Fact(FactId.at(now), code(), who, where, Here.day(now), now, audience, said);
  }
}
