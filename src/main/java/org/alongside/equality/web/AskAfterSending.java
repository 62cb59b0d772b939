package org.alongside.equality.web;

import java.util.Optional;
import org.alongside.consultations.AfterSending;
import org.alongside.consultations.Consultation;
import org.alongside.equality.Plans;
import org.springframework.stereotype.Component;

/** Leads whoever has sent their answers to the equality questions, where they are asked. */
@Component
class AskAfterSending implements AfterSending {

  private final Plans plans;

  AskAfterSending(Plans plans) {
    this.plans = plans;
  }

  @Override
  public Optional<String> path(Consultation consultation) {
    return plans.of(consultation.id()).asked()
        ? Optional.of(EqualityPaths.questions(consultation.slug()))
        : Optional.empty();
  }
}
