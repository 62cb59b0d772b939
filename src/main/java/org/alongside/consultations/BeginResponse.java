package org.alongside.consultations;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.questionnaires.Answers;

/** Begins a response on the web, without an account. */
public final class BeginResponse {

  private final Consultations consultations;
  private final Responses responses;

  public BeginResponse(Consultations consultations, Responses responses) {
    this.consultations = consultations;
    this.responses = responses;
  }

  /** A new response, and the key to it, which nobody can look up again. */
  public record Started(Response.Begun response, ReturnKey key) {}

  public Attempt<Started> begin(ConsultationId id, Actor actor, Instant now) {
    var consultation = consultations.find(id).orElseThrow();
    return switch (consultation.window(now)) {
      case PAUSED -> Attempt.refused(ConsultationReason.PAUSED);
      case NOT_YET -> Attempt.refused(ConsultationReason.NOT_OPEN_YET);
      case OPEN, LATE -> Attempt.done(begun(id, Arrival.online(Here.day(now), actor), now));
      case OVER -> Attempt.refused(ConsultationReason.CLOSED);
    };
  }

  private Started begun(ConsultationId id, Arrival arrival, Instant now) {
    while (true) {
      var slip = Slip.begun(id, arrival, now);
      var key = ReturnKey.random();
      if (responses.add(slip, key)) {
        return new Started(new Response.Begun(slip, Answers.NONE), key);
      }
    }
  }
}
