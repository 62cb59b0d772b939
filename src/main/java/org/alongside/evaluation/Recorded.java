package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.facts.Fact;
import org.alongside.participation.Here;
import org.alongside.participation.Side;
import org.alongside.participation.WorkingDays;

/**
 * Which facts count. One that was recorded late, that speaks for somebody, or that tells of what
 * both sides did, waits until the person concerned, the host or the other side has confirmed it.
 * While somebody of them says that it was not so, what both are said to have done waits again.
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
    var said = Said.of(facts);
    var sides = Sides.of(facts);
    var split =
        facts.stream()
            .sorted(AS_IT_HAPPENED)
            .collect(Collectors.partitioningBy(fact -> counts(fact, thresholds, said, sides)));
    return new Recorded(split.getOrDefault(true, List.of()), split.getOrDefault(false, List.of()));
  }

  private static boolean counts(Fact fact, ThresholdHistory thresholds, Said said, Sides sides) {
    if (!needsConfirming(fact, thresholds)) {
      return true;
    }
    return said.confirmed(fact)
        || (outside(fact).filter(OutsideKind::standsAlone).isPresent() && !sides.other(fact));
  }

  /** What counts as done by both sides because somebody of each said so. */
  public List<Fact> agreed() {
    return counted.stream().filter(Recorded::actOfBoth).toList();
  }

  /** Those that happened up to that day. */
  public Recorded until(LocalDate day) {
    return new Recorded(
        counted.stream().filter(fact -> !fact.happenedOn().isAfter(day)).toList(), waiting);
  }

  public static boolean needsConfirming(Fact fact, ThresholdHistory thresholds) {
    return late(fact, thresholds)
        || actOfBoth(fact)
        || outside(fact).filter(OutsideKind::speaksForSomebody).isPresent();
  }

  /**
   * Whether somebody of one side told of what both did. A joint decision names itself what it takes
   * on the list, as both co-chairs agreed it; that somebody says it afterwards is one side's word.
   */
  public static boolean actOfBoth(Fact fact) {
    return fact.kind().equals(EvaluationFact.LISTED_DECISION_NAMED.code())
        || outside(fact).filter(OutsideKind::actOfBoth).isPresent();
  }

  /** Whose account it is: whoever holds no place records for the organisation, the learnt side. */
  public static Side accountOf(Fact fact) {
    var side = fact.who().side();
    return side == null ? Side.LEARNT : side;
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
