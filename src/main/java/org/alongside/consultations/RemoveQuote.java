package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Takes words out of the report, also after it is out: they may point at somebody. */
public final class RemoveQuote {

  private final Consultations consultations;
  private final Responses responses;
  private final Quotes quotes;
  private final Facts facts;

  public RemoveQuote(Consultations consultations, Responses responses, Quotes quotes, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.quotes = quotes;
    this.facts = facts;
  }

  public Attempt<ResponseId> remove(Actor actor, ResponseId id, String question, Instant now) {
    var slip = responses.claim(id).orElseThrow().slip();
    var consultation = consultations.find(slip.consultation()).orElseThrow();
    quotes.remove(id, question);
    var details = Map.of("consultation", consultation.id().toString());
    facts.record(
        ConsultationFact.QUOTE_REMOVED.of(consultation, slip, actor.who(null), now, details));
    return Attempt.done(id);
  }
}
