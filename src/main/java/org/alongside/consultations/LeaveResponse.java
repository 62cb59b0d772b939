package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Leaves an answer to the others who prepare it: what was written stays with them. */
public final class LeaveResponse {

  private final Consultations consultations;
  private final Responses responses;
  private final Together together;
  private final Facts facts;

  public LeaveResponse(
      Consultations consultations, Responses responses, Together together, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.together = together;
    this.facts = facts;
  }

  public Attempt<Writer> leave(ReturnKey own, Instant now) {
    var slip = responses.find(own).orElseThrow().slip();
    var consultation = consultations.hold(slip.consultation()).orElseThrow();
    responses.claim(slip.id());
    var writer = responses.writer(own);
    var writers = together.writers(slip.id());
    if (writer.isEmpty() || writers.size() < 2) {
      return Attempt.refused(BehalfReason.LAST_WRITER);
    }
    together.leave(slip.id(), writer.get());
    var details = Map.of("writers", String.valueOf(writers.size() - 1));
    facts.record(ConsultationFact.RESPONSE_LEFT.of(consultation, slip, now, details));
    return Attempt.done(writer.get());
  }
}
