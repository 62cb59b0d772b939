package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.alongside.consultations.Behalf.Whom;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Says for whom an answer speaks: oneself, somebody who is supported, or an organisation. */
public final class SayBehalf {

  private final Consultations consultations;
  private final Responses responses;
  private final Together together;
  private final Facts facts;

  public SayBehalf(
      Consultations consultations, Responses responses, Together together, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.together = together;
    this.facts = facts;
  }

  /**
   * @param own the name of whoever says it, which the others of an organisation read
   */
  public Attempt<Behalf> say(ReturnKey key, Behalf said, String own, Instant now) {
    var slip = responses.find(key).orElseThrow().slip();
    var consultation = consultations.hold(slip.consultation()).orElseThrow();
    if (!(responses.claim(slip.id()).orElseThrow() instanceof Response.Kept kept)) {
      return Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN);
    }
    var writers = together.writers(slip.id());
    boolean joins = said.whom() == Whom.ORGANISATION && writers.isEmpty();
    var lacks = new ArrayList<Reason>(said.lacks(consultation.terms().answerers().young()));
    SavePage.whyNot(kept, consultation.window(now)).ifPresent(lacks::add);
    if (joins && own.isBlank()) {
      lacks.add(BehalfReason.OWN_NAME_MISSING);
    }
    if (said.whom() != Whom.ORGANISATION && writers.size() > 1) {
      lacks.add(BehalfReason.OTHERS_PREPARE_IT);
    }
    if (!lacks.isEmpty()) {
      return Attempt.refused(lacks);
    }
    var least = said.least(consultation.terms().answerers().young());
    together.say(slip.id(), least, now);
    if (joins) {
      together.first(slip.id(), new Writer(UUID.randomUUID(), own.strip()), now);
    }
    var details = Map.of("whom", least.whom().name());
    facts.record(ConsultationFact.RESPONSE_FOR.of(consultation, slip, now, details));
    return Attempt.done(least);
  }
}
