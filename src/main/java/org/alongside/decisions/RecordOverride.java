package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.partnerships.Place;
import org.alongside.record.EntryType;

/**
 * Records that the organisation decided otherwise than the partners, or alone where they had not
 * agreed: as exactly that, with its reasons and what it did with what people said. While it is
 * asked again the organisation can't act on it under the name of co-production; when it does, that
 * is told here all the same. It is never taken away again.
 */
public final class RecordOverride {

  private final Papers papers;
  private final Minutes minutes;

  public RecordOverride(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  /**
   * Records it.
   *
   * @param on the day on which the organisation decided
   */
  public Attempt<OrganisationActed> record(
      DecisionId id, Actor by, LocalDate on, OrganisationActed.Told told, Instant now) {
    var decision = papers.forChange(id).orElseThrow();
    if (!decision.countedBefore()) {
      return Attempt.refused(DecisionReason.NOT_COUNTED_YET);
    }
    var reasons = reasons(on, told, now);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var acted = new OrganisationActed(on, told, now);
    papers.decisions().add(id, acted);
    minutes.enter(decision.dossier(), EntryType.OVERRIDDEN, now, Payloads.overridden(acted));
    var side = papers.place(decision.dossier(), by.personOrThrow()).map(Place::side).orElse(null);
    minutes.publish(
        decision.dossier(), DecisionFact.OVERRIDDEN, new Minutes.Happened(by.who(side), on, now));
    return Attempt.done(acted);
  }

  private static List<Reason> reasons(LocalDate on, OrganisationActed.Told told, Instant now) {
    var found = new ArrayList<Reason>();
    if (on.isAfter(Here.day(now))) {
      found.add(DecisionReason.NOT_HAPPENED_YET);
    }
    found.addAll(told.mistakes());
    return found;
  }
}
