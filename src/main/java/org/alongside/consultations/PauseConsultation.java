package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Run.Window;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Pauses a consultation, as before an election, or changes until when it is paused. Nobody has less
 * time by it: the last day moves by as many days as it stops.
 */
public final class PauseConsultation {

  private final Consultations consultations;
  private final Facts facts;

  public PauseConsultation(Consultations consultations, Facts facts) {
    this.consultations = consultations;
    this.facts = facts;
  }

  /**
   * What is asked for.
   *
   * @param lastDay the last day from now on; null where it moves by as many days as it stops
   * @param decidedBy a new day by which it is decided; null where that stays
   */
  public record Pausing(
      LocalDate goesOn,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate decidedBy,
      String because) {
    public Pausing(LocalDate goesOn, @Nullable LocalDate lastDay, String because) {
      this(goesOn, lastDay, null, because);
    }
  }

  /** Waits for whoever is sending at this moment: each is counted, or refused and kept. */
  public Attempt<Consultation> pause(Actor actor, ConsultationId id, Pausing pausing, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    if (!(consultation.phase() instanceof Phase.Published published)) {
      return Attempt.refused(
          consultation.shown() ? ConsultationReason.CLOSED : ConsultationReason.NOT_PUBLISHED);
    }
    var today = Here.day(now);
    var decision = DecisionDay.of(consultation, pausing.decidedBy());
    var reasons = reasons(published.run(), pausing, decision, today);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var last = last(published.run(), pausing, today);
    var run = published.run().until(last).pausing(today, pausing.goesOn());
    var change = new Edition.Change(actor.personOrThrow(), now);
    var moved = decision.move(consultations, consultation);
    var edition = Edition.next(moved, published, run, pausing.because(), change);
    consultations.publish(id, new Phase.Published(run, edition.number(), published.at()), edition);
    var kind =
        published.run().pausedOn(today).isPresent()
            ? ConsultationFact.PAUSE_CHANGED
            : ConsultationFact.PAUSED;
    var details = Map.of("goesOn", pausing.goesOn().toString(), "lastDay", last.toString());
    facts.record(kind.of(consultation, actor.who(null), now, details));
    return Attempt.done(consultations.find(id).orElseThrow());
  }

  private static List<Reason> reasons(
      Run run, Pausing pausing, DecisionDay decision, LocalDate today) {
    var window = run.on(today);
    if (window != Window.OPEN && window != Window.PAUSED) {
      return List.of(
          window == Window.NOT_YET ? ConsultationReason.NOT_OPEN_YET : ConsultationReason.CLOSED);
    }
    var reasons = new ArrayList<Reason>(end(run, pausing, today));
    if (reasons.isEmpty() && pausing.lastDay() != null) {
      reasons.addAll(last(earliest(run, pausing, today), pausing.lastDay()));
    }
    if (reasons.isEmpty()) {
      reasons.addAll(decision.reasons(last(run, pausing, today)));
    }
    if (pausing.because().isBlank()) {
      reasons.add(ConsultationReason.REASON_MISSING);
    }
    return reasons;
  }

  /** The last day from now on. */
  private static LocalDate last(Run run, Pausing pausing, LocalDate today) {
    return pausing.lastDay() == null ? earliest(run, pausing, today) : pausing.lastDay();
  }

  private static List<Reason> last(LocalDate earliest, LocalDate last) {
    if (last.isBefore(earliest)) {
      return List.of(ConsultationReason.LESS_TIME);
    }
    return Run.tooFar(earliest, last) ? List.of(ConsultationReason.LAST_DAY_TOO_FAR) : List.of();
  }

  private static List<Reason> end(Run run, Pausing pausing, LocalDate today) {
    if (!pausing.goesOn().isAfter(today)) {
      return List.of(ConsultationReason.GOES_ON_TODAY);
    }
    if (Run.tooFar(today, pausing.goesOn())) {
      return List.of(ConsultationReason.PAUSE_TOO_LONG);
    }
    return run.pausedOn(today).filter(pause -> pause.goesOn().equals(pausing.goesOn())).isPresent()
        ? List.of(ConsultationReason.GOES_ON_THEN_ALREADY)
        : List.of();
  }

  /**
   * The first last day with which nobody has less time; one that was announced is never earlier.
   */
  static LocalDate earliest(Run run, Pausing pausing, LocalDate today) {
    var announced = run.pausedOn(today).map(Pause::goesOn).orElse(today);
    return pausing.goesOn().isAfter(announced)
        ? run.lastDay().plusDays(new Pause(announced, pausing.goesOn()).days())
        : run.lastDay();
  }
}
