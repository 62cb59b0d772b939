package org.alongside.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.projects.ProjectFact;

/**
 * Reads what the facts tell of decisions: those taken here, and those taken elsewhere. A decision's
 * facts name the listed decision that it takes as {@code mandate}, and how many people of each side
 * were on its roll or answered as {@code lived} and {@code learnt}.
 */
final class DecisionRecords {

  /** The facts of decisions that this check reads. */
  enum Kind implements FactKind {
    OPENED("decisions.opened"),
    OUTCOME("decisions.outcome");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  private static final Set<String> TAKEN = Set.of("AGREED", "agreed");

  private final Evidence evidence;

  DecisionRecords(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Decisions put to the partners, here or at a meeting elsewhere. */
  List<Fact> put() {
    return together(evidence.of(Kind.OPENED));
  }

  /** Decisions that matter which both sides took together. */
  List<Fact> joint() {
    var here =
        evidence.of(Kind.OUTCOME).stream()
            .filter(fact -> TAKEN.contains(fact.details().getOrDefault("outcome", "")))
            .toList();
    return together(here).stream()
        .filter(fact -> listed(fact).isPresent())
        .filter(this::byBoth)
        .toList();
  }

  /** What was decided here kept the rules; of a meeting elsewhere we know only who was there. */
  private boolean byBoth(Fact fact) {
    var atLeast = Threshold.LIVED_AT_LEAST.on(evidence.day());
    return Recorded.outside(fact).isEmpty()
        || (Evidence.number(fact, "lived") >= atLeast
            && Evidence.number(fact, "learnt") >= atLeast);
  }

  private List<Fact> together(List<Fact> here) {
    var all = new ArrayList<>(here);
    all.addAll(evidence.outside(OutsideKind.DECIDED_TOGETHER));
    return all;
  }

  /** Decisions that matter which were taken without the partners, or against what they decided. */
  List<Fact> alone() {
    var all = new ArrayList<>(evidence.outside(OutsideKind.DECIDED_ALONE));
    all.addAll(evidence.of(ProjectFact.BOARD_OVERRODE));
    return all;
  }

  /** Which decision on the list of those that matter a fact is about. */
  Optional<UUID> listed(Fact fact) {
    var item =
        fact.where().subjectKind().equals("mandate-item")
            ? Optional.of(fact.where().subject())
            : Optional.ofNullable(fact.details().get("mandate")).map(UUID::fromString);
    return item.filter(evidence.listed()::contains);
  }
}
