package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Here;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.record.EntryType;
import org.alongside.record.Json;
import org.alongside.record.Ledger;
import org.jspecify.annotations.Nullable;

/** Writes down what happens to decisions: facts, and the record that anyone can check. */
public final class Minutes {

  private final Ledger ledger;
  private final Facts facts;

  public Minutes(Ledger ledger, Facts facts) {
    this.ledger = ledger;
    this.facts = facts;
  }

  /** Who did something, on which side, and when; nobody when the clock did. */
  record Act(Fact.Who who, @Nullable Side side, Instant at) {

    Act(PersonId by, Side side, Instant at) {
      this(Fact.Who.person(by.value(), side), side, at);
    }

    /** By a person, or by a supporter who acts for them, and is recorded as doing so. */
    Act(Actor by, Side side, Instant at) {
      this(by.who(side), side, at);
    }

    static Act clock(Instant at) {
      return new Act(Fact.Who.clock(), null, at);
    }

    /** The answer of somebody, however it came in. */
    static Act answering(BallotPaper paper, Given.Way way, Instant at) {
      var side = paper.asked().side();
      var person = paper.asked().person().value();
      var by = way.enteredBy();
      var enteredBy = by == null ? null : by.value();
      return new Act(new Fact.Who(person, enteredBy, way.channel(), side), side, at);
    }

    Happened happened() {
      return new Happened(who, day(at), at);
    }
  }

  /** What somebody recorded, perhaps days after it happened. */
  record Happened(Fact.Who who, LocalDate on, Instant recordedAt) {}

  void enter(Dossier dossier, EntryType type, Instant at, Json.Members payload) {
    ledger.append(dossier.id().value(), type, at, payload);
  }

  void tell(Dossier dossier, DecisionFact kind, Act act, Map<String, String> details) {
    record(dossier, kind, act.happened(), Audience.PARTNERS, details);
  }

  void tell(Dossier dossier, DecisionFact kind, Act act) {
    tell(dossier, kind, act, Map.of());
  }

  /** What everyone may know. */
  void publish(Dossier dossier, DecisionFact kind, Act act, Map<String, String> details) {
    record(dossier, kind, act.happened(), Audience.PUBLIC, details);
  }

  void publish(Dossier dossier, DecisionFact kind, Happened happened) {
    record(dossier, kind, happened, Audience.PUBLIC, Map.of());
  }

  /** That somebody answered and how it came in, for that person only: never what they said. */
  void answered(BallotPaper paper, Act act) {
    var details = Map.of("round", String.valueOf(paper.round().number()));
    record(paper.dossier(), DecisionFact.RESPONSE_CAST, act.happened(), Audience.PERSON, details);
  }

  private void record(
      Dossier dossier,
      DecisionFact kind,
      Happened happened,
      Audience audience,
      Map<String, String> details) {
    var where = Fact.Where.in(dossier.home().project(), "decision", dossier.id().value());
    facts.record(
        new Fact(
            UUID.randomUUID(),
            kind.code(),
            happened.who(),
            where,
            happened.on(),
            happened.recordedAt(),
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

  private static LocalDate day(Instant moment) {
    return Here.day(moment);
  }
}
