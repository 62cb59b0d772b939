package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Takes a response back until the close: what it said is forgotten, and counts no more. */
public final class WithdrawResponse {

  private final Consultations consultations;
  private final Responses responses;
  private final Facts facts;

  public WithdrawResponse(Consultations consultations, Responses responses, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.facts = facts;
  }

  public Attempt<Response.Withdrawn> withdraw(ReturnKey key, Instant now) {
    var slip = responses.find(key).orElseThrow().slip();
    var consultation = consultations.hold(slip.consultation()).orElseThrow();
    return switch (responses.claim(slip.id()).orElseThrow()) {
      case Response.Withdrawn withdrawn -> Attempt.done(withdrawn);
      case Response.Kept kept when !SavePage.mayChange(kept, consultation.window(now)) ->
          Attempt.refused(ConsultationReason.CLOSED);
      case Response.Begun _ -> Attempt.done(forgotten(slip, now));
      case Response.Sent _ -> {
        var details = Map.of("consultation", consultation.id().toString());
        facts.record(ConsultationFact.RESPONSE_WITHDRAWN.of(consultation, slip, now, details));
        yield Attempt.done(forgotten(slip, now));
      }
    };
  }

  private Response.Withdrawn forgotten(Slip slip, Instant now) {
    responses.withdraw(slip.id(), now);
    return new Response.Withdrawn(slip, now);
  }
}
