package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Level;
import org.alongside.participation.Reason;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;

/** Lets people see and answer it, once everything is there that people are owed before. */
public final class PublishConsultation {

  private final Consultations consultations;
  private final Activities activities;
  private final Minimums minimums;
  private final BeforeOpening before;
  private final Facts facts;

  public PublishConsultation(
      Consultations consultations,
      Activities activities,
      Minimums minimums,
      BeforeOpening before,
      Facts facts) {
    this.consultations = consultations;
    this.activities = activities;
    this.minimums = minimums;
    this.before = before;
    this.facts = facts;
  }

  /** Publishes what stands there in version {@code seen}, and nothing that came later. */
  public Attempt<Consultation> publish(Actor actor, ConsultationId id, long seen, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    if (consultation.shown()) {
      return Attempt.refused(ConsultationReason.ALREADY_PUBLISHED);
    }
    if (consultation.version() != seen) {
      return Attempt.overtaken();
    }
    var lacks = lacks(consultation, Here.day(now));
    return lacks.isEmpty() ? opened(actor, consultation, now) : Attempt.refused(lacks);
  }

  /** Everything that stands in the way on a day: its own gates, and what others know. */
  public List<Reason> lacks(Consultation consultation, LocalDate today) {
    Activity activity = activities.find(consultation.place().activity()).orElseThrow();
    var lacks = new ArrayList<>(Gates.lacks(consultation, activity, minimums.on(today), today));
    lacks.addAll(before.lacks(consultation, activity.level().orElse(Level.CONSULT)));
    return lacks;
  }

  private Attempt<Consultation> opened(Actor actor, Consultation consultation, Instant now) {
    var run = Objects.requireNonNull(consultation.terms().timing().run(Here.day(now)));
    var phase = new Phase.Published(run, 1, now);
    var change = new Edition.Change(actor.personOrThrow(), now);
    consultations.publish(
        consultation.id(),
        phase,
        new Edition(1, consultation.terms(), consultation.questions(), run, "", change));
    var details =
        Map.of(
            "size", consultation.terms().size().name(),
            "opens", run.opens().toString(),
            "lastDay", run.lastDay().toString());
    facts.record(ConsultationFact.PUBLISHED.of(consultation, actor.who(null), now, details));
    return Attempt.done(consultations.find(consultation.id()).orElseThrow());
  }
}
