package org.alongside.decisions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.record.EntryType;
import org.alongside.record.Json;
import org.alongside.record.Ledger;
import org.jspecify.annotations.Nullable;

/** Writes down what happens to decisions: facts, and the record that anyone can check. */
public final class Minutes {

  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Ledger ledger;
  private final Facts facts;

  public Minutes(Ledger ledger, Facts facts) {
    this.ledger = ledger;
    this.facts = facts;
  }

  /** Who did something, on which side, and when; nobody when the clock did. */
  record Act(@Nullable PersonId by, @Nullable Side side, Instant at) {

    static Act clock(Instant at) {
      return new Act(null, null, at);
    }

    Fact.Who who() {
      return by == null ? Fact.Who.clock() : Fact.Who.person(by.value(), side);
    }
  }

  void enter(Dossier dossier, EntryType type, Instant at, Json.Members payload) {
    ledger.append(dossier.id().value(), type, at, payload);
  }

  void tell(Dossier dossier, DecisionFact kind, Act act, Map<String, String> details) {
    record(dossier, kind, act.who(), act.at(), Audience.PARTNERS, details);
  }

  void tell(Dossier dossier, DecisionFact kind, Act act) {
    tell(dossier, kind, act, Map.of());
  }

  /** What everyone may know. */
  void publish(Dossier dossier, DecisionFact kind, Act act, Map<String, String> details) {
    record(dossier, kind, act.who(), act.at(), Audience.PUBLIC, details);
  }

  /** That somebody answered and how it came in, for that person only: never what they said. */
  void answered(BallotPaper paper, Given.Way way, Instant at) {
    var enteredBy = way instanceof Given.EnteredFor(var by, _, _) ? by.value() : null;
    var who =
        new Fact.Who(
            paper.asked().person().value(), enteredBy, way.channel(), paper.asked().side());
    var details = Map.of("round", String.valueOf(paper.round().number()));
    record(paper.dossier(), DecisionFact.RESPONSE_CAST, who, at, Audience.PERSON, details);
  }

  private void record(
      Dossier dossier,
      DecisionFact kind,
      Fact.Who who,
      Instant at,
      Audience audience,
      Map<String, String> details) {
    var where = Fact.Where.in(dossier.home().project(), "decision", dossier.id().value());
    facts.record(
        new Fact(
            UUID.randomUUID(),
            kind.code(),
            who,
            where,
            at.atZone(HERE).toLocalDate(),
            at,
            audience,
            listed(dossier, details)));
  }

  /** Which decision on the list it takes goes with all that is told of it. */
  private static Map<String, String> listed(Dossier dossier, Map<String, String> details) {
    var listed = dossier.terms().listed();
    if (listed == null) {
      return details;
    }
    var more = new HashMap<>(details);
    more.put("mandate", listed.toString());
    return more;
  }
}
