package org.alongside.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.participation.WorkingDays;

/**
 * Writes a change to the proposal, to answer objections. It waits for a co-chair of each side, as
 * the proposal did, and then everyone is asked again.
 */
public final class AmendProposal {

  private final Papers papers;
  private final Minutes minutes;

  public AmendProposal(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  /**
   * Writes it.
   *
   * @param closes when the next round closes
   * @param answers the objections that it is meant to answer
   */
  public Attempt<OpenDecision> amend(
      DecisionId id, Actor by, Proposal proposal, Instant closes, Set<UUID> answers, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof OpenDecision open)
        || !open.current().takesAnswersAt(now)) {
      return Attempt.refused(DecisionReason.NOT_OPEN);
    }
    var asked = open.asked(by.personOrThrow());
    if (asked.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_ASKED);
    }
    var amendment = new Amendment(UUID.randomUUID(), proposal, closes, answers, AgreedBy.NOBODY);
    var reasons = reasons(open, amendment, now);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    minutes.tell(
        open.dossier(),
        DecisionFact.AMENDMENT_PROPOSED,
        new Minutes.Act(by, asked.get().side(), now),
        Map.of("answers", String.valueOf(answers.size())));
    return papers.save(open.waitingFor(amendment));
  }

  private static List<Reason> reasons(OpenDecision open, Amendment amendment, Instant now) {
    var found = new ArrayList<>(Terms.mistakes(amendment.proposal()));
    if (!(open.terms().method() instanceof Method.NoObjections)) {
      found.add(DecisionReason.NOT_FOR_THIS_METHOD);
    }
    if (open.pending() != null) {
      found.add(DecisionReason.AMENDMENT_WAITS_ALREADY);
    }
    if (amendment.proposal().equals(open.current().proposal())) {
      found.add(DecisionReason.AMENDMENT_UNCHANGED);
    }
    if (amendment.closes().isBefore(WorkingDays.after(now, Timetable.WORKING_DAYS))) {
      found.add(DecisionReason.ROUND_TOO_SHORT);
    }
    if (!amendment.answers().stream()
        .allMatch(id -> open.objection(id).filter(Objection::open).isPresent())) {
      found.add(DecisionReason.OBJECTION_UNKNOWN);
    }
    return found;
  }
}
