package org.alongside.decisions;

import java.util.Map;
import org.alongside.record.EntryType;

/** Closes an objection, by whomever it may be; it stays on the record. */
final class ObjectionEnd {

  private final Papers papers;
  private final Minutes minutes;

  ObjectionEnd(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  void end(Dossier dossier, Objection objection, Objection.State closed, Minutes.Act act) {
    var by = closed instanceof Objection.ClosedByOwner ? "owner" : "partners";
    papers.objections().close(objection.id(), closed, act.at());
    minutes.enter(
        dossier,
        EntryType.OBJECTION_CLOSED,
        act.at(),
        Payloads.objectionClosed(objection.id(), by));
    minutes.tell(dossier, DecisionFact.OBJECTION_CLOSED, act, Map.of("by", by));
  }
}
