package org.alongside.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.consultations.Asking;
import org.alongside.consultations.ConsultationFact;
import org.alongside.facts.Fact;
import org.alongside.projects.ProjectFact;

/**
 * Criterion 4: the level was chosen and justified before anything began. Somebody stated it here
 * with the questions that lead to it, before the first activity; and whoever asks more than a small
 * group has signed beforehand whether the duty to involve people applies, and why.
 */
final class LevelJustified extends Measure {

  LevelJustified() {
    super(Criterion.LEVEL_JUSTIFIED);
  }

  @Override
  Finding of(Evidence evidence) {
    var begun = begun(evidence);
    if (begun.isEmpty()) {
      return notDueYet(Because.of("no-activity-yet"));
    }
    var due = Evidence.first(begun).orElseThrow();
    var stated = evidence.of(ProjectFact.LEVEL_STATED, ProjectFact.ACTIVITY_LEVEL_STATED);
    if (stated.isEmpty()) {
      return noEvidence(due, Because.of("level-not-stated", due));
    }
    var first = Evidence.first(stated).orElseThrow();
    if (first.isAfter(due)) {
      return notMet(due, Because.of("level-stated-late", due, first), stated);
    }
    var records = Stream.of(stated, begun).flatMap(List::stream).toList();
    long unsigned = unsigned(evidence);
    return unsigned > 0
        ? notMet(due, Because.of("assessment-missing", unsigned), records)
        : met(null, Because.of("level-justified", first), records);
  }

  private static List<Fact> begun(Evidence evidence) {
    return Stream.of(
            evidence.of(ProjectFact.ACTIVITY_PUBLISHED, ConsultationFact.PUBLISHED),
            evidence.outside(OutsideKind.WORK_STARTED))
        .flatMap(List::stream)
        .toList();
  }

  private static long unsigned(Evidence evidence) {
    return evidence.askings().stream()
        .filter(each -> !each.run().opens().isAfter(evidence.day()))
        .filter(Asking::assessmentDemanded)
        .filter(each -> !each.assessed())
        .count();
  }
}
