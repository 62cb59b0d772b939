package org.alongside.equality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Switches the equality questions on or off, and says whom to reach. */
public final class ChangePlan {

  private final Plans plans;
  private final Facts facts;

  public ChangePlan(Plans plans, Facts facts) {
    this.plans = plans;
    this.facts = facts;
  }

  /** Saves what comes after the plan that was read. */
  public Attempt<Plan> change(Actor actor, Consultation consultation, Plan next, Instant now) {
    var reasons = new ArrayList<Reason>();
    if (!next.asked() && next.whyNot().isBlank()) {
      reasons.add(EqualityReason.WHY_NOT_MISSING);
    }
    if (next.targets().values().stream().anyMatch(of -> of < 1 || of > 100)) {
      reasons.add(EqualityReason.TARGET_OUT_OF_RANGE);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    if (!plans.add(next, new Plan.Change(actor.personOrThrow(), now))) {
      return Attempt.overtaken();
    }
    var details =
        Map.of(
            "asked", next.asked() ? "yes" : "no", "targets", String.valueOf(next.targets().size()));
    facts.record(EqualityFact.PLAN_CHANGED.of(consultation, actor.who(null), now, details));
    return Attempt.done(next);
  }
}
