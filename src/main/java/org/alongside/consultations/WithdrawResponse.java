package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/**
 * Takes a response back until the report is out: what it said is forgotten, and counts no more.
 * What was never sent can always be forgotten.
 */
public final class WithdrawResponse {

  private final Consultations consultations;
  private final Responses responses;
  private final Predicate<ConsultationId> reported;
  private final Facts facts;
  private final AlsoForgotten also;

  /**
   * @param reported whether everyone can read a report that counts what was said
   */
  public WithdrawResponse(
      Consultations consultations,
      Responses responses,
      Predicate<ConsultationId> reported,
      Facts facts,
      AlsoForgotten also) {
    this.consultations = consultations;
    this.responses = responses;
    this.reported = reported;
    this.facts = facts;
    this.also = also;
  }

  public Attempt<Response.Withdrawn> withdraw(ReturnKey key, Instant now) {
    var slip = responses.find(key).orElseThrow().slip();
    var consultation = consultations.hold(slip.consultation()).orElseThrow();
    return switch (responses.claim(slip.id()).orElseThrow()) {
      case Response.Withdrawn withdrawn -> Attempt.done(withdrawn);
      case Response.Sent _ when reported.test(consultation.id()) ->
          Attempt.refused(ConsultationReason.REPORT_IS_OUT);
      case Response.Begun _ -> Attempt.done(forgotten(key, slip, now));
      case Response.Sent _ -> {
        var details = Map.of("consultation", consultation.id().toString());
        facts.record(ConsultationFact.RESPONSE_WITHDRAWN.of(consultation, slip, now, details));
        yield Attempt.done(forgotten(key, slip, now));
      }
    };
  }

  private Response.Withdrawn forgotten(ReturnKey key, Slip slip, Instant now) {
    also.with(key, slip.consultation());
    responses.withdraw(slip.id(), now);
    return new Response.Withdrawn(slip, now);
  }
}
