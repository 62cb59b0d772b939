package org.alongside.decisions;

import java.time.Instant;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Says that one's own objection is answered; no supporter does, for one raised without them. */
public final class CloseObjection {

  private final Papers papers;
  private final Minutes minutes;

  public CloseObjection(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<UUID> close(DecisionId id, UUID objection, Actor by, Instant now) {
    return switch (OpenObjection.find(papers, id, objection, by, now)) {
      case Attempt.Done<OpenObjection>(var found) when found.own() && found.spokenOver(by) ->
          Attempt.refused(DecisionReason.RAISED_IT_THEMSELVES);
      case Attempt.Done<OpenObjection>(var found) when found.own() -> {
        var closed = new Objection.ClosedByOwner();
        new ObjectionEnd(papers, minutes)
            .end(found.decision().dossier(), found.objection(), closed, found.act(by, now));
        yield Attempt.done(objection);
      }
      case Attempt.Done<OpenObjection> _ -> Attempt.refused(DecisionReason.NOT_YOUR_OBJECTION);
      case Attempt.Refused<OpenObjection>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<OpenObjection> _ -> Attempt.overtaken();
    };
  }
}
