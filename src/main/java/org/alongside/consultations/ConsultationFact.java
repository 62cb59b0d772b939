package org.alongside.consultations;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;

/** What happens to consultations and to the responses to them. */
public enum ConsultationFact implements FactKind {
  STARTED(Audience.PARTNERS),
  REVISED(Audience.PARTNERS),
  QUESTIONS_WRITTEN(Audience.PARTNERS),
  TEMPLATE_SAVED(Audience.PARTNERS),
  QUESTIONS_AGREED(Audience.PARTNERS),
  PUBLISHED(Audience.PUBLIC),
  EXTENDED(Audience.PUBLIC),
  PAUSED(Audience.PUBLIC),
  PAUSE_CHANGED(Audience.PUBLIC),
  RESUMED(Audience.PUBLIC),
  /** A pause was over on the day that was announced. */
  WENT_ON(Audience.PUBLIC),
  WORDING_FIXED(Audience.PUBLIC),
  CLOSED(Audience.PUBLIC),
  RESPONSE_SENT(Audience.PERSON),
  RESPONSE_CHANGED(Audience.PERSON),
  RESPONSE_WITHDRAWN(Audience.PERSON),
  RESPONSE_FOR(Audience.PERSON),
  RESPONSE_SHARED(Audience.PERSON),
  RESPONSE_LEFT(Audience.PERSON),
  RESPONSE_QUOTABLE(Audience.PERSON),
  QUOTED(Audience.PARTNERS),
  QUOTE_REMOVED(Audience.PARTNERS),
  ASIDE_PROPOSED(Audience.PARTNERS),
  SET_ASIDE(Audience.PARTNERS),
  COUNTED_AGAIN(Audience.PARTNERS),
  ASIDE_OBJECTED(Audience.PARTNERS),
  ASIDE_STAYS(Audience.PARTNERS),
  TRANSCRIBED(Audience.PARTNERS),
  TYPED_TWICE(Audience.PARTNERS),
  REVIEWED(Audience.PARTNERS),
  TAKEN_AWAY(Audience.PARTNERS),
  SCRUTINISED(Audience.PUBLIC),
  REPORT_WRITTEN(Audience.PARTNERS),
  REPORT_PUBLISHED(Audience.PUBLIC),
  REPORT_CORRECTED(Audience.PUBLIC),
  ANSWERS_FORGOTTEN(Audience.PARTNERS);

  private final Audience audience;

  ConsultationFact(Audience audience) {
    this.audience = audience;
  }

  @Override
  public String code() {
    return "consultations." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Fact of(Consultation consultation, Fact.Who who, Instant now, Map<String, String> details) {
    return of(consultation, "consultation", consultation.id().value(), who, now, details);
  }

  /** That it happened to one response: the consultation stands among the details. */
  Fact of(Consultation consultation, Slip slip, Instant now, Map<String, String> details) {
    return of(consultation, "response", slip.id().value(), slip.arrival().who(), now, details);
  }

  /** The same, where somebody else did it than those with whom it arrived. */
  Fact of(
      Consultation consultation,
      Slip slip,
      Fact.Who who,
      Instant now,
      Map<String, String> details) {
    return of(consultation, "response", slip.id().value(), who, now, details);
  }

  /** The same of a response of which no more is known here than its id. */
  Fact of(
      Consultation consultation,
      ResponseId response,
      Fact.Who who,
      Instant now,
      Map<String, String> details) {
    return of(consultation, "response", response.value(), who, now, details);
  }

  private Fact of(
      Consultation in,
      String kind,
      UUID subject,
      Fact.Who who,
      Instant now,
      Map<String, String> details) {
    var where = Fact.Where.in(in.place().project().value(), kind, subject);
    return new Fact(UUID.randomUUID(), code(), who, where, Here.day(now), now, audience, details);
  }
}
