package org.alongside.consultations;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.projects.PlaceHolders;

/**
 * Records that a partner wrote the questions, or has read them and agrees. It is a fact and nothing
 * else: nobody can take it for somebody, and it says with which group they hold their place.
 */
public final class AgreeQuestions {

  private final Consultations consultations;
  private final PlaceHolders holders;
  private final Facts facts;

  public AgreeQuestions(Consultations consultations, PlaceHolders holders, Facts facts) {
    this.consultations = consultations;
    this.holders = holders;
    this.facts = facts;
  }

  /** What a partner did. */
  public enum How {
    WROTE,
    AGREES;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** For what stands there in version {@code seen}, and nothing that came later. */
  public Attempt<Consultation> agree(
      Actor actor, ConsultationId id, How how, long seen, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    var side = holders.of(consultation.place().project()).get(actor.personOrThrow());
    if (side == null) {
      return Attempt.refused(ConsultationReason.NOT_A_PARTNER);
    }
    if (consultation.version() != seen) {
      return Attempt.overtaken();
    }
    var details = Map.of("how", how.code());
    facts.record(ConsultationFact.QUESTIONS_AGREED.of(consultation, actor.who(side), now, details));
    return Attempt.done(consultation);
  }
}
