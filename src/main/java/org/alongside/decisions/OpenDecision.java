package org.alongside.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.counting.Outcome;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * People are answering. Answers are not part of it: counts stay hidden until close.
 *
 * @param rounds from the first to the one that is open
 * @param pending an amendment that waits for a co-chair; null for none
 */
public record OpenDecision(
    Dossier dossier,
    List<Asked> asked,
    List<Round> rounds,
    List<Objection> objections,
    @Nullable Amendment pending)
    implements Decision {

  public OpenDecision {
    asked = List.copyOf(asked);
    rounds = List.copyOf(rounds);
    objections = List.copyOf(objections);
    if (rounds.isEmpty() || rounds.getLast().span().ended() != null) {
      throw new IllegalArgumentException("An open decision has an open round");
    }
  }

  public Round current() {
    return rounds.getLast();
  }

  public Optional<Asked> asked(PersonId person) {
    return asked.stream().filter(one -> one.is(person)).findFirst();
  }

  public Optional<Objection> objection(UUID id) {
    return objections.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public List<Objection> openObjections() {
    return objections.stream().filter(Objection::open).toList();
  }

  /** Somebody asked for more time in this attempt: that is possible once. */
  public boolean extendedAlready() {
    return rounds.stream()
        .anyMatch(round -> round.attempt() == dossier.attempt() && round.extended());
  }

  public boolean due(Instant now) {
    return !now.isBefore(current().span().closes());
  }

  OpenDecision withRound(Round now) {
    var all = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
    all.add(now);
    return new OpenDecision(dossier, asked, all, objections, pending);
  }

  OpenDecision waitingFor(Amendment amendment) {
    return new OpenDecision(dossier, asked, rounds, objections, amendment);
  }

  OpenDecision waitingForNothing() {
    return new OpenDecision(dossier, asked, rounds, objections, null);
  }

  /** Everyone is asked again; the round before stays readable. */
  OpenDecision amendedBy(Amendment amendment, Instant now) {
    var closes = Timetable.closing(amendment.closes(), now);
    var all = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
    all.add(current().endedAt(now));
    all.add(
        new Round(
            current().number() + 1,
            dossier.attempt(),
            amendment.proposal(),
            new Round.Span(now, closes, null),
            false));
    return new OpenDecision(dossier, asked, all, objections, null);
  }

  ClosedDecision closed(Outcome outcome, Instant now) {
    var all = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
    all.add(current().endedAt(now));
    var aftermath = ClosedDecision.Aftermath.from(now, terms().timetable().review());
    return new ClosedDecision(dossier, asked, all, objections, outcome, aftermath);
  }
}
