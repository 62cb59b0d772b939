package org.alongside.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.Facts;
import org.alongside.participation.Here;

/** Tells the record what happened in a partnership; all of it is readable by all partners. */
public final class Chronicle {

  /** The day on which something happened is the day where people met. */
  private final Facts facts;

  public Chronicle(Facts facts) {
    this.facts = facts;
  }

  /** Who did it, where and when. */
  record Act(Partnership in, Actor by, Instant at) {

    Fact.Who who() {
      return by.who(in.place(by.personOrThrow()).map(Place::side).orElse(null));
    }

    LocalDate day() {
      return Here.day(at);
    }
  }

  /** Something about the partnership as a whole. */
  void tell(Act act, PartnershipFact kind, Map<String, String> details) {
    record(act, kind, Fact.Where.in(act.in().project(), "partnership", id(act)), details);
  }

  /** Something about one place. */
  void tell(Act act, PartnershipFact kind, Place place, Map<String, String> details) {
    var more = new HashMap<>(details);
    more.put("partnership", id(act).toString());
    more.put("side", place.side().name());
    record(act, kind, Fact.Where.in(act.in().project(), "place", place.id().value()), more);
  }

  void tell(Act act, PartnershipFact kind, Place place) {
    tell(act, kind, place, Map.of());
  }

  private static UUID id(Act act) {
    return act.in().id().value();
  }

  private void record(
      Act act, PartnershipFact kind, Fact.Where where, Map<String, String> details) {
    facts.record(
        new Fact(
            FactId.at(act.at()),
            kind.code(),
            act.who(),
            where,
            act.day(),
            act.at(),
            Audience.PARTNERS,
            details));
  }
}
