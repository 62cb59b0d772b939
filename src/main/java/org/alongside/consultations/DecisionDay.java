package org.alongside.consultations;

import java.time.LocalDate;
import java.util.List;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The day by which people were told that it is decided. Where the last day moves beyond it, it
 * moves in the same act, so that nobody is asked after the decision.
 *
 * @param moved the new day; null where it stays
 */
record DecisionDay(Section.Deciding deciding, @Nullable LocalDate moved) {

  private static final int MOST_WEEKS_AFTER = 52;

  static DecisionDay of(Consultation consultation, @Nullable LocalDate moved) {
    return new DecisionDay(consultation.terms().deciding(), moved);
  }

  List<Reason> reasons(LocalDate lastDay) {
    var by = moved == null ? deciding.by() : moved;
    if (by == null) {
      return List.of();
    }
    if (!by.isAfter(lastDay)) {
      return List.of(ConsultationReason.DECIDED_BEFORE_CLOSE);
    }
    return moved != null && by.isAfter(lastDay.plusWeeks(MOST_WEEKS_AFTER))
        ? List.of(ConsultationReason.DECIDED_TOO_LATE)
        : List.of();
  }

  /** The consultation with the day moved, so that the next edition says it. */
  Consultation move(Consultations consultations, Consultation consultation) {
    if (moved == null) {
      return consultation;
    }
    var next =
        new Section.Deciding(
            deciding.decider(), moved, deciding.nothingDecided(), deciding.preferred());
    if (!consultations.save(consultation.id(), next, consultation.version())) {
      throw new IllegalStateException("Changed while it was claimed: " + consultation.id());
    }
    return consultations.find(consultation.id()).orElseThrow();
  }
}
