package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consultations.Asking;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.projects.ProjectFact;

/**
 * Everything that the criteria are computed from.
 *
 * @param listed the decisions that matter: all that both sides ever agreed to list
 * @param askings how people were asked
 * @param thresholds those that held on the day
 * @param day as of which it is judged: today, or the day on which the project ended
 */
public record Evidence(
    List<Fact> facts,
    Set<UUID> listed,
    List<Asking> askings,
    ThresholdVersion thresholds,
    LocalDate day) {

  public Evidence {
    facts = List.copyOf(facts);
    listed = Set.copyOf(listed);
    askings = List.copyOf(askings);
  }

  int threshold(Threshold threshold) {
    return thresholds.value(threshold);
  }

  /** The facts of these kinds, in the order in which they happened. */
  List<Fact> of(FactKind... kinds) {
    var codes = Arrays.stream(kinds).map(FactKind::code).toList();
    return facts.stream().filter(fact -> codes.contains(fact.kind())).toList();
  }

  /** What happened outside and counts. */
  List<Fact> outside(OutsideKind... kinds) {
    var wanted = Set.of(kinds);
    return facts.stream()
        .filter(fact -> Recorded.outside(fact).filter(wanted::contains).isPresent())
        .toList();
  }

  /** The day on which work began: published here, or begun before as somebody recorded. */
  Optional<LocalDate> launched() {
    return first(launches());
  }

  List<Fact> launches() {
    return Stream.concat(
            of(ProjectFact.PUBLISHED).stream(), outside(OutsideKind.WORK_STARTED).stream())
        .toList();
  }

  static Optional<LocalDate> first(List<Fact> facts) {
    return facts.stream().map(Fact::happenedOn).min(LocalDate::compareTo);
  }

  static Optional<LocalDate> last(List<Fact> facts) {
    return facts.stream().map(Fact::happenedOn).max(LocalDate::compareTo);
  }

  static int number(Fact fact, String detail) {
    return Integer.parseInt(fact.details().getOrDefault(detail, "0"));
  }
}
