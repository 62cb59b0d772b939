package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Run.Window;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/** Gives people more time, for a reason that everyone can read; never less. */
public final class ExtendConsultation {

  private final Consultations consultations;
  private final Facts facts;

  public ExtendConsultation(Consultations consultations, Facts facts) {
    this.consultations = consultations;
    this.facts = facts;
  }

  /**
   * A later last day, and why.
   *
   * @param decidedBy a new day by which it is decided; null where that stays
   */
  public record Longer(LocalDate lastDay, @Nullable LocalDate decidedBy, String because) {
    public Longer(LocalDate lastDay, String because) {
      this(lastDay, null, because);
    }
  }

  public Attempt<Consultation> extend(Actor actor, ConsultationId id, Longer longer, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    if (!(consultation.phase() instanceof Phase.Published published)) {
      return Attempt.refused(
          consultation.shown() ? ConsultationReason.CLOSED : ConsultationReason.NOT_PUBLISHED);
    }
    var reasons = new ArrayList<Reason>();
    if (published.run().on(Here.day(now)).compareTo(Window.OPEN) > 0) {
      reasons.add(ConsultationReason.CLOSED);
    }
    if (!longer.lastDay().isAfter(published.run().lastDay())) {
      reasons.add(ConsultationReason.NOT_LATER);
    }
    if (Run.tooFar(published.run().lastDay(), longer.lastDay())) {
      reasons.add(ConsultationReason.LAST_DAY_TOO_FAR);
    }
    if (reasons.isEmpty()) {
      reasons.addAll(DecisionDay.of(consultation, longer.decidedBy()).reasons(longer.lastDay()));
    }
    if (longer.because().isBlank()) {
      reasons.add(ConsultationReason.REASON_MISSING);
    }
    return reasons.isEmpty()
        ? extended(actor, consultation, published, longer, now)
        : Attempt.refused(reasons);
  }

  private Attempt<Consultation> extended(
      Actor actor,
      Consultation consultation,
      Phase.Published published,
      Longer longer,
      Instant now) {
    var run = published.run().until(longer.lastDay());
    var by = new Edition.Change(actor.personOrThrow(), now);
    var moved = DecisionDay.of(consultation, longer.decidedBy()).move(consultations, consultation);
    var edition = Edition.next(moved, published, run, longer.because(), by);
    consultations.publish(
        consultation.id(), new Phase.Published(run, edition.number(), published.at()), edition);
    var details =
        Map.of(
            "from", published.run().lastDay().toString(), "lastDay", longer.lastDay().toString());
    facts.record(ConsultationFact.EXTENDED.of(consultation, actor.who(null), now, details));
    return Attempt.done(consultations.find(consultation.id()).orElseThrow());
  }
}
