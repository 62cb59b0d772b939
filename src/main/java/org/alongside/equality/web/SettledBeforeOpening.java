package org.alongside.equality.web;

import java.util.List;
import org.alongside.consultations.BeforeOpening;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.LacksElsewhere;
import org.alongside.equality.EqualityReason;
import org.alongside.equality.Plans;
import org.alongside.participation.Level;
import org.alongside.participation.Reason;
import org.springframework.stereotype.Component;

/** Nothing opens before it is said whether the equality questions are asked, or why not. */
@Component
class SettledBeforeOpening implements BeforeOpening {

  private final Plans plans;

  SettledBeforeOpening(Plans plans) {
    this.plans = plans;
  }

  @Override
  public List<Reason> lacks(Consultation consultation, Level level) {
    var settled = plans.of(consultation.id()).settledFor(consultation.terms().size());
    var path = EqualityPaths.plan(consultation.slug());
    return settled ? List.of() : List.of(new LacksElsewhere(EqualityReason.NOT_SETTLED, path));
  }
}
