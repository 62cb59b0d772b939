package org.alongside.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.facts.History;
import org.alongside.participation.Attempt;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;

/**
 * Says that something was not as another recorded it, and how it was. Both accounts stay to be
 * read, and what is said to be an act of both sides does not count while they differ.
 */
public final class ContradictFact {

  static final int LONGEST = 1000;

  private final Unsettled unsettled;
  private final Contradictions contradictions;
  private final Facts facts;

  public ContradictFact(
      History history,
      PlaceHolders holders,
      Thresholds thresholds,
      Contradictions contradictions,
      Facts facts) {
    this.unsettled = new Unsettled(history, holders, thresholds);
    this.contradictions = contradictions;
    this.facts = facts;
  }

  public Attempt<Fact> contradict(
      Actor actor, ProjectId project, UUID id, String words, Instant now) {
    var said = words.replace("\r\n", "\n").strip();
    if (said.isEmpty()) {
      return Attempt.refused(EvaluationReason.HOW_IT_WAS_MISSING);
    }
    if (said.length() > LONGEST) {
      return Attempt.refused(EvaluationReason.HOW_IT_WAS_TOO_LONG);
    }
    return switch (unsettled.toContradict(actor, project, id)) {
      case Attempt.Done<Answering>(var answering) -> {
        var fact = answering.fact(actor, project, EvaluationFact.CONTRADICTED, now);
        facts.record(fact);
        contradictions.add(
            project.value(), new Contradiction(fact.id(), id, actor.personOrThrow(), said), now);
        yield Attempt.done(answering.account());
      }
      case Attempt.Refused<Answering>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<Answering> _ -> Attempt.overtaken();
    };
  }
}
