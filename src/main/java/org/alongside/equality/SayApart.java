package org.alongside.equality;

import java.time.LocalDate;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ReturnKey;
import org.alongside.participation.Attempt;

/**
 * Keeps what somebody says about themselves after they have sent their answers. No fact is recorded
 * and no moment kept: either would lead from one to the other.
 */
public final class SayApart {

  private final Plans plans;
  private final SaidApart said;

  public SayApart(Plans plans, SaidApart said) {
    this.plans = plans;
    this.said = said;
  }

  public Attempt<Said> say(Consultation consultation, ReturnKey key, Said chosen, LocalDate today) {
    if (!plans.of(consultation.id()).asked()) {
      return Attempt.refused(EqualityReason.NOT_ASKED);
    }
    var apart = Apart.of(key, consultation.id());
    if (chosen.chosen().isEmpty()) {
      said.forget(consultation.id(), apart);
    } else {
      said.keep(consultation.id(), apart, chosen, CountReach.monday(today));
    }
    return Attempt.done(chosen);
  }
}
