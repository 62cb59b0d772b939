package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/**
 * Somebody says whether their words may be shown in the report; until it is out, they can change,
 * and a no takes their words out of it at any time.
 */
public final class AllowQuotes {

  private final Consultations consultations;
  private final Responses responses;
  private final Quotes quotes;
  private final Predicate<ConsultationId> reported;
  private final Facts facts;

  /**
   * @param reported whether everyone can read the report
   */
  public AllowQuotes(
      Consultations consultations,
      Responses responses,
      Quotes quotes,
      Predicate<ConsultationId> reported,
      Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.quotes = quotes;
    this.reported = reported;
    this.facts = facts;
  }

  /** Saying the same twice changes nothing. */
  public Attempt<Boolean> allow(ReturnKey key, boolean allowed, Instant now) {
    var slip = responses.find(key).orElseThrow().slip();
    var consultation = consultations.hold(slip.consultation()).orElseThrow();
    if (!(responses.claim(slip.id()).orElseThrow() instanceof Response.Kept)) {
      return Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN);
    }
    if (quotes.allowed(slip.id()) == allowed) {
      return Attempt.done(allowed);
    }
    if (allowed && reported.test(consultation.id())) {
      return Attempt.refused(QuoteReason.CONSENT_AFTER_REPORT);
    }
    quotes.allow(slip.id(), allowed);
    var details =
        Map.of("consultation", consultation.id().toString(), "allowed", allowed ? "yes" : "no");
    facts.record(ConsultationFact.RESPONSE_QUOTABLE.of(consultation, slip, now, details));
    return Attempt.done(allowed);
  }
}
