package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.facts.Fact;
import org.alongside.partnerships.PartnershipFact;

/**
 * Criterion 26: a working agreement accepted by both sides before the first decision, and read
 * again every year.
 */
final class AgreementOwnedByBoth extends Measure {

  AgreementOwnedByBoth() {
    super(Criterion.AGREEMENT_OWNED_BY_BOTH);
  }

  @Override
  Finding of(Evidence evidence) {
    var decided = firstDecision(evidence);
    var accepted =
        Stream.concat(
                evidence.of(PartnershipFact.AGREEMENT_ACCEPTED_BY_BOTH).stream(),
                evidence.outside(OutsideKind.AGREEMENT_ACCEPTED).stream())
            .toList();
    if (accepted.isEmpty()) {
      return decided
          .map(due -> noEvidence(due, Because.of("agreement-missing", due)))
          .orElseGet(() -> notDueYet(Because.of("nothing-decided")));
    }
    var since = Evidence.first(accepted).orElseThrow();
    return decided.filter(since::isAfter).isPresent()
        ? notMet(decided.get(), Because.of("agreement-late", since, decided.get()), accepted)
        : readAgain(evidence, accepted);
  }

  private static Optional<LocalDate> firstDecision(Evidence evidence) {
    var decisions = new DecisionRecords(evidence);
    return Stream.of(decisions.put(), decisions.joint(), decisions.alone())
        .flatMap(facts -> Evidence.first(facts).stream())
        .min(LocalDate::compareTo);
  }

  private Finding readAgain(Evidence evidence, List<Fact> accepted) {
    var records =
        Stream.of(
                accepted,
                evidence.of(PartnershipFact.AGREEMENT_KEPT),
                evidence.outside(OutsideKind.AGREEMENT_READ_AGAIN))
            .flatMap(List::stream)
            .toList();
    var last = Evidence.last(records).orElseThrow();
    var months = evidence.threshold(Threshold.AGREEMENT_REVIEW_MONTHS);
    var due = last.plusMonths(months);
    return evidence.day().isAfter(due)
        ? notMet(due, Because.of("agreement-old", last, months), records)
        : met(due, Because.of("agreement-owned", last), records);
  }
}
