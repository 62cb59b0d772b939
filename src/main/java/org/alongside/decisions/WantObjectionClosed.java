package org.alongside.decisions;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/**
 * Says whether one wants somebody else's objection closed, once everyone has been asked again. More
 * than half of the people asked on each side close it; the chairs alone never can.
 */
public final class WantObjectionClosed {

  private final Papers papers;
  private final Minutes minutes;

  public WantObjectionClosed(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<UUID> want(DecisionId id, UUID objection, Actor by, boolean closed, Instant now) {
    return switch (OpenObjection.find(papers, id, objection, by, now)) {
      case Attempt.Done<OpenObjection>(var found) -> want(found, by, closed, now);
      case Attempt.Refused<OpenObjection>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<OpenObjection> _ -> Attempt.overtaken();
    };
  }

  private Attempt<UUID> want(OpenObjection found, Actor by, boolean closed, Instant now) {
    var objection = found.objection();
    if (found.own()) {
      return Attempt.refused(DecisionReason.YOUR_OWN_OBJECTION);
    }
    if (!(objection.state() instanceof Objection.Open open)
        || !objection.partnersMayClose(found.decision().current())) {
      return Attempt.refused(DecisionReason.ONE_MORE_ROUND_FIRST);
    }
    papers.objections().wantClosed(objection.id(), found.asked().id(), closed);
    var wanting = new HashSet<>(open.wantClosed());
    if (closed) {
      wanting.add(found.asked().id());
    } else {
      wanting.remove(found.asked().id());
    }
    if (objection.closedBy(wanting, found.decision().asked())) {
      new ObjectionEnd(papers, minutes)
          .end(
              found.decision().dossier(),
              objection,
              new Objection.ClosedByPartners(),
              found.act(by, now));
    }
    return Attempt.done(objection.id());
  }
}
