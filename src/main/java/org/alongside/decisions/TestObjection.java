package org.alongside.decisions;

import java.time.Instant;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.record.EntryType;

/** Says what one finds about an objection: about the shared aim, explained, a real risk? */
public final class TestObjection {

  private final Papers papers;
  private final Minutes minutes;

  public TestObjection(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<UUID> test(
      DecisionId id, UUID objection, Actor by, Objection.Test test, Instant now) {
    return switch (OpenObjection.find(papers, id, objection, by, now)) {
      case Attempt.Done<OpenObjection>(var found) -> {
        papers.objections().test(objection, found.asked().id(), test);
        minutes.enter(
            found.decision().dossier(),
            EntryType.OBJECTION_TESTED,
            now,
            Payloads.tested(found.objection().id(), found.asked().id(), test));
        minutes.tell(found.decision().dossier(), DecisionFact.OBJECTION_TESTED, found.act(by, now));
        yield Attempt.done(objection);
      }
      case Attempt.Refused<OpenObjection>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<OpenObjection> _ -> Attempt.overtaken();
    };
  }
}
