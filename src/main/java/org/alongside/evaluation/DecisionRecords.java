package org.alongside.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.decisions.DecisionFact;
import org.alongside.decisions.Result;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.projects.ProjectFact;

/** Reads what the facts tell of decisions: those taken here, and those taken elsewhere. */
final class DecisionRecords {

  static final FactKind[] KINDS = {
    DecisionFact.ANNOUNCED,
    DecisionFact.OPENED,
    DecisionFact.CLOSED,
    DecisionFact.OVERRIDDEN,
    EvaluationFact.LISTED_DECISION_NAMED,
    ProjectFact.BOARD_OVERRODE
  };

  private final Evidence evidence;
  private final Map<UUID, Fact> announced;
  private final Map<UUID, Fact> named;
  private final Map<UUID, Fact> told;

  DecisionRecords(Evidence evidence) {
    this.evidence = evidence;
    this.announced = bySubject(evidence.of(DecisionFact.ANNOUNCED));
    this.named = bySubject(evidence.of(EvaluationFact.LISTED_DECISION_NAMED));
    this.told = bySubject(naming(evidence.of(DecisionFact.ANNOUNCED, DecisionFact.OPENED)));
  }

  private static List<Fact> naming(List<Fact> facts) {
    return facts.stream().filter(fact -> fact.details().containsKey("mandate")).toList();
  }

  /** The last fact of each subject. */
  private static Map<UUID, Fact> bySubject(List<Fact> facts) {
    return facts.stream()
        .collect(
            Collectors.toMap(
                fact -> fact.where().subject(), fact -> fact, (earlier, later) -> later));
  }

  /** Decisions put to the partners, here or at a meeting elsewhere. */
  List<Fact> put() {
    return together(evidence.of(DecisionFact.OPENED).stream());
  }

  /** How many people with lived experience a decision was put to, where that was recorded. */
  Optional<Integer> lived(Fact put) {
    var counted = put.where().subjectKind().equals("decision") ? announcement(put) : put;
    return Optional.ofNullable(counted.details().get("lived")).map(Integer::valueOf);
  }

  private Fact announcement(Fact put) {
    return announced.getOrDefault(put.where().subject(), put);
  }

  /** Decisions that matter which both sides took together. */
  List<Fact> joint() {
    return together(evidence.of(DecisionFact.CLOSED).stream().filter(DecisionRecords::agreed))
        .stream()
        .filter(fact -> named(fact).filter(evidence.listed()::contains).isPresent())
        .filter(this::byBoth)
        .toList();
  }

  private static boolean agreed(Fact closed) {
    return Result.AGREED.name().equals(closed.details().get("result"));
  }

  /** What was decided here kept the rules; of a meeting elsewhere we know only who was there. */
  private boolean byBoth(Fact fact) {
    var atLeast = evidence.threshold(Threshold.LIVED_AT_LEAST);
    return Recorded.outside(fact).isEmpty()
        || (Evidence.number(fact, "lived") >= atLeast
            && Evidence.number(fact, "learnt") >= atLeast);
  }

  private List<Fact> together(Stream<Fact> here) {
    return Stream.concat(here, evidence.outside(OutsideKind.DECIDED_TOGETHER).stream()).toList();
  }

  /** Decisions that matter which were taken without the partners, or against what they decided. */
  List<Fact> alone() {
    return Stream.concat(
            evidence.outside(OutsideKind.DECIDED_ALONE).stream(),
            evidence.of(ProjectFact.BOARD_OVERRODE, DecisionFact.OVERRIDDEN).stream())
        .toList();
  }

  /**
   * Which decision on a list of those that matter a fact is about. Whoever was told once that it is
   * about one may rely on it: neither a new list nor new terms make it about none.
   */
  Optional<UUID> named(Fact fact) {
    var subject = fact.where().subject();
    return fact.where().subjectKind().equals("mandate-item")
        ? Optional.of(subject)
        : Stream.of(named.get(subject), fact, told.get(subject))
            .filter(Objects::nonNull)
            .flatMap(one -> Stream.ofNullable(one.details().get("mandate")))
            .map(UUID::fromString)
            .findFirst();
  }
}
