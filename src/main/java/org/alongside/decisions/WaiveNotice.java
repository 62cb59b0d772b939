package org.alongside.decisions;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Agrees to less time than one has a right to; it counts only when everybody asked agrees. */
public final class WaiveNotice {

  private final Papers papers;
  private final Minutes minutes;

  public WaiveNotice(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  /**
   * Agrees to it.
   *
   * @param seen when that was announced which the person has read: announced again, it may open on
   *     other days and ask others
   */
  public Attempt<AnnouncedDecision> waive(DecisionId id, Instant seen, Actor by, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof AnnouncedDecision announced)) {
      return Attempt.refused(DecisionReason.NOT_ANNOUNCED);
    }
    if (!announced.announcedAt().equals(seen)) {
      return Attempt.overtaken();
    }
    var entry = announced.published().person(by.personOrThrow());
    if (entry.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_ASKED);
    }
    if (!announced.needsWaiver()) {
      return Attempt.refused(DecisionReason.NO_WAIVER_NEEDED);
    }
    if (announced.waived().contains(entry.get().place())) {
      return Attempt.refused(DecisionReason.AGREED_ALREADY);
    }
    minutes.tell(
        announced.dossier(),
        DecisionFact.NOTICE_WAIVED,
        new Minutes.Act(by, entry.get().side(), now));
    return papers.save(announced.waivedBy(entry.get().place()));
  }
}
