package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.RecordScrutiny;
import org.alongside.consultations.ReviewConsultation;
import org.alongside.consultations.Scrutinised;
import org.alongside.equality.ChangePlan;
import org.alongside.equality.Plan;
import org.jspecify.annotations.Nullable;

/** Whom it is to reach, what those who scrutinise ask, and a look at it half-way. */
public final class WatchingChapter {

  private final ChangePlan plan;
  private final RecordScrutiny scrutiny;
  private final ReviewConsultation review;
  private final Texts texts = new Texts();

  public WatchingChapter(ChangePlan plan, RecordScrutiny scrutiny, ReviewConsultation review) {
    this.plan = plan;
    this.scrutiny = scrutiny;
    this.review = review;
  }

  void plan(Consultation consultation, Actor lead, Map<String, Integer> targets, Instant then) {
    var first = new Plan(consultation.id(), 1, true, "", targets);
    Told.done(plan.change(lead, consultation, first, then));
  }

  /** The body asks, and is answered some days later. */
  void asked(ConsultationId id, int number, Actor lead, LocalDate day, Instant then) {
    var asked = told(Scrutinised.Kind.QUESTION, null, "question." + number, day);
    var question = record(id, asked, lead, then);
    record(
        id, told(Scrutinised.Kind.REPLY, question, "reply." + number, day.plusDays(5)), lead, then);
  }

  void told(ConsultationId id, Scrutinised.Kind kind, Actor lead, LocalDate day, Instant then) {
    record(id, told(kind, null, kind.name().toLowerCase(Locale.ROOT), day), lead, then);
  }

  private RecordScrutiny.Told told(
      Scrutinised.Kind kind, @Nullable UUID answers, String name, LocalDate day) {
    return new RecordScrutiny.Told(kind, answers, day, texts.get("scrutiny." + name));
  }

  private UUID record(ConsultationId id, RecordScrutiny.Told told, Actor lead, Instant then) {
    return Told.done(scrutiny.record(lead, id, told, then)).id();
  }

  void review(ConsultationId id, Actor lead, Instant then) {
    var looked =
        new ReviewConsultation.Looked(texts.get("review.seen"), texts.get("review.action"));
    Told.done(review.review(lead, id, looked, then));
  }
}
