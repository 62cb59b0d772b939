package org.alongside.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.participation.Side;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;

/** Adds a partner's public remark on a criterion, beside what was computed and never into it. */
public final class AddRemark {

  private final Remarks remarks;
  private final PlaceHolders holders;
  private final Facts facts;

  public AddRemark(Remarks remarks, PlaceHolders holders, Facts facts) {
    this.remarks = remarks;
    this.holders = holders;
    this.facts = facts;
  }

  public Attempt<Remark> add(
      Actor actor, ProjectId project, Criterion criterion, String words, Instant now) {
    var said = words.strip();
    var side = Optional.ofNullable(holders.of(project).get(actor.personOrThrow()));
    var reasons = whyNot(side, said);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var remark = new Remark(UUID.randomUUID(), criterion, actor.personOrThrow(), said, now);
    remarks.add(project.value(), remark);
    facts.record(fact(actor, project, remark, side.orElseThrow()));
    return Attempt.done(remark);
  }

  private static List<Reason> whyNot(Optional<Side> side, String words) {
    var reasons = new ArrayList<Reason>();
    if (side.isEmpty()) {
      reasons.add(EvaluationReason.HOLDS_NO_PLACE);
    }
    if (words.isEmpty()) {
      reasons.add(EvaluationReason.REMARK_MISSING);
    }
    if (words.length() > Remark.LONGEST) {
      reasons.add(EvaluationReason.REMARK_TOO_LONG);
    }
    return reasons;
  }

  private static Fact fact(Actor actor, ProjectId project, Remark remark, Side side) {
    return new Fact(
        FactId.at(remark.at()),
        EvaluationFact.REMARKED.code(),
        actor.who(side),
        Fact.Where.in(project.value(), "remark", remark.id()),
        Here.day(remark.at()),
        remark.at(),
        Audience.PUBLIC,
        Map.of("criterion", Integer.toString(remark.criterion().number())));
  }
}
