package org.alongside.equality.web;

import java.util.Optional;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ProgressPart;
import org.alongside.equality.Plans;
import org.alongside.equality.Reaches;
import org.springframework.stereotype.Component;

/** Whom a consultation reaches, on the page of how it goes: the same for partners and staff. */
@Component
class ReachPart implements ProgressPart {

  private final Plans plans;
  private final Reaches reaches;
  private final Access access;

  ReachPart(Plans plans, Reaches reaches, Access access) {
    this.plans = plans;
    this.reaches = reaches;
    this.access = access;
  }

  @Override
  public Optional<Part> of(Consultation consultation, Actor actor) {
    var project = consultation.place().project().value();
    var page =
        new ReachPage(
            consultation,
            plans.of(consultation.id()),
            reaches.latest(consultation.id()).orElse(null),
            access.may(actor, Action.WRITE_CONSULTATION, project));
    return Optional.of(new Part("equality/part", page));
  }
}
