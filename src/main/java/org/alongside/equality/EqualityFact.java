package org.alongside.equality;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.alongside.consultations.Consultation;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;

/** What happens to the plan of whom to reach; nothing is told of those who answer. */
public enum EqualityFact implements FactKind {
  PLAN_CHANGED;

  @Override
  public String code() {
    return "equality." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Fact of(Consultation in, Fact.Who who, Instant now, Map<String, String> details) {
    var project = in.place().project().value();
    var where = Fact.Where.in(project, "consultation", in.id().value());
    return new Fact(
        FactId.at(now), code(), who, where, Here.day(now), now, Audience.PARTNERS, details);
  }
}
