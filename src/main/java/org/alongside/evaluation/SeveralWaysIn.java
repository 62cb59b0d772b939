package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.consultations.Asking;
import org.alongside.consultations.ConsultationFact;
import org.alongside.facts.Channel;

/**
 * Criterion 7: input came in at least two ways, and at least one of them is not online. It is due
 * when the first consultation is over; what reached us in time and is typed in later counts.
 */
final class SeveralWaysIn extends Measure {

  SeveralWaysIn() {
    super(Criterion.SEVERAL_WAYS_IN);
  }

  @Override
  Finding of(Evidence evidence) {
    var ways = ways(evidence.askings());
    var records = evidence.of(ConsultationFact.PUBLISHED, ConsultationFact.CLOSED);
    var offline = ways.stream().anyMatch(way -> way != Channel.WEB);
    var because = Because.of("ways-in", ways.size(), offline ? "yes" : "no");
    if (ways.size() >= 2 && offline) {
      return met(null, because, records);
    }
    return evidence.askings().stream()
        .map(each -> each.run().lastDay())
        .min(LocalDate::compareTo)
        .filter(evidence.day()::isAfter)
        .map(closed ->
            ways.isEmpty()
                ? noEvidence(closed, Because.of("nobody-answered", closed))
                : notMet(closed, because, records))
        .orElseGet(() -> notDueYet(Because.of("not-closed-yet")));
  }

  private static Set<Channel> ways(List<Asking> askings) {
    var ways = EnumSet.noneOf(Channel.class);
    askings.forEach(each -> ways.addAll(each.responses().keySet()));
    return ways;
  }
}
