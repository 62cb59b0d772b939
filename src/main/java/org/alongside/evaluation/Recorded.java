package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.facts.Fact;
import org.alongside.participation.Here;
import org.alongside.participation.WorkingDays;

/**
 * Which facts count. One that was recorded late, or that speaks for somebody, waits until the
 * person concerned, the host or the other group has confirmed it.
 */
public record Recorded(List<Fact> counted, List<Fact> waiting) {
  private static final Comparator<Fact> AS_IT_HAPPENED =
      Comparator.comparing(Fact::happenedOn)
          .thenComparing(Fact::recordedAt)
          .thenComparing(Fact::id);

  public Recorded {
    counted = List.copyOf(counted);
    waiting = List.copyOf(waiting);
  }

  public static Recorded of(Collection<Fact> facts, ThresholdHistory thresholds) {
    var confirmed = confirmed(facts);
    var split =
        facts.stream()
            .sorted(AS_IT_HAPPENED)
            .collect(
                Collectors.partitioningBy(
                    fact -> !needsConfirming(fact, thresholds) || confirmed.contains(fact.id())));
    return new Recorded(split.getOrDefault(true, List.of()), split.getOrDefault(false, List.of()));
  }

  /** Those that happened up to that day. */
  public Recorded until(LocalDate day) {
    return new Recorded(
        counted.stream().filter(fact -> !fact.happenedOn().isAfter(day)).toList(), waiting);
  }

  private static Set<UUID> confirmed(Collection<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.kind().equals(EvaluationFact.CONFIRMED.code()))
        .map(fact -> fact.where().subject())
        .collect(Collectors.toSet());
  }

  public static boolean needsConfirming(Fact fact, ThresholdHistory thresholds) {
    return late(fact, thresholds)
        || outside(fact).filter(OutsideKind::speaksForSomebody).isPresent();
  }

  /** By what held on the day on which it was recorded. */
  private static boolean late(Fact fact, ThresholdHistory thresholds) {
    var recordedOn = Here.day(fact.recordedAt());
    return WorkingDays.between(fact.happenedOn(), recordedOn)
        > thresholds.on(recordedOn).value(Threshold.LATE_WORKING_DAYS);
  }

  /** What kind of outside event a fact tells of, if it tells of one. */
  public static Optional<OutsideKind> outside(Fact fact) {
    return fact.kind().equals(EvaluationFact.OUTSIDE_EVENT.code())
        ? OutsideKind.of(fact.details().getOrDefault("what", ""))
        : Optional.empty();
  }
}
