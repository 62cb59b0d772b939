package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.alongside.facts.Fact;
import org.jspecify.annotations.Nullable;

/** Computes one criterion from the evidence. */
abstract class Measure {

  private final Criterion criterion;

  Measure(Criterion criterion) {
    this.criterion = criterion;
  }

  Criterion criterion() {
    return criterion;
  }

  abstract Finding of(Evidence evidence);

  Finding met(@Nullable LocalDate until, Because because, List<Fact> records) {
    return new Finding(criterion, State.MET, until, because, records);
  }

  Finding notMet(@Nullable LocalDate due, Because because, List<Fact> records) {
    return new Finding(criterion, State.NOT_MET, due, because, records);
  }

  Finding noEvidence(LocalDate due, Because because) {
    return new Finding(criterion, State.NO_EVIDENCE, due, because, List.of());
  }

  Finding doesNotApply(Because because) {
    return new Finding(criterion, State.DOES_NOT_APPLY, null, because, List.of());
  }

  Finding notDueYet(Because because) {
    return new Finding(criterion, State.NOT_DUE_YET, null, because, List.of());
  }
}
