package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.facts.Fact;
import org.alongside.participation.Side;

/**
 * Criterion 23: lived places are at least half of the voting places; at least two people with lived
 * experience at each decision, and never one alone.
 */
final class BalancedMembership extends Measure {

  BalancedMembership() {
    super(Criterion.BALANCED_MEMBERSHIP);
  }

  @Override
  Finding of(Evidence evidence) {
    var decisions = new DecisionRecords(evidence);
    var put = decisions.put();
    var meetings = evidence.outside(OutsideKind.MEETING_HELD);
    var due = due(evidence, put, meetings);
    if (due.isEmpty()) {
      return notDueYet(Because.of("not-launched"));
    }
    var tooFew = tooFew(evidence, decisions, meetings);
    if (!tooFew.isEmpty()) {
      var first = tooFew.getFirst();
      var lived = decisions.lived(first).orElse(1);
      return notMet(due.get(), Because.of("few-lived", lived, first.happenedOn()), tooFew);
    }
    return membership(evidence, due.get());
  }

  private static Optional<LocalDate> due(Evidence evidence, List<Fact> put, List<Fact> meetings) {
    return Stream.of(evidence.launched(), Evidence.first(put), Evidence.first(meetings))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  private static List<Fact> tooFew(
      Evidence evidence, DecisionRecords decisions, List<Fact> meetings) {
    var atLeast = evidence.threshold(Threshold.LIVED_AT_LEAST);
    return Stream.concat(
            decisions.put().stream()
                .filter(put -> decisions.lived(put).filter(lived -> lived < atLeast).isPresent()),
            meetings.stream().filter(fact -> Evidence.number(fact, "lived") == 1))
        .toList();
  }

  private Finding membership(Evidence evidence, LocalDate due) {
    var membership = Membership.of(evidence);
    var records = evidence.of(Membership.KINDS);
    var lived = membership.voting(Side.LIVED);
    var all = membership.voting();
    if (!membership.known()) {
      return noEvidence(due, Because.of("nobody-yet"));
    }
    if (lived < evidence.threshold(Threshold.LIVED_AT_LEAST)) {
      return notMet(due, Because.of("lived-alone", lived), records);
    }
    return lived * 100 >= all * evidence.threshold(Threshold.LIVED_PERCENT)
        ? met(due, Because.of("balanced", lived, all), records)
        : notMet(due, Because.of("lived-fewer", lived, all), records);
  }
}
