package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Writes down a look at how it goes, while it is open. */
public final class ReviewConsultation {

  private final Consultations consultations;
  private final Reviews reviews;
  private final Facts facts;

  public ReviewConsultation(Consultations consultations, Reviews reviews, Facts facts) {
    this.consultations = consultations;
    this.reviews = reviews;
    this.facts = facts;
  }

  /** What was seen, and what is done about it. */
  public record Looked(String seen, String action) {}

  public Attempt<Review> review(Actor actor, ConsultationId id, Looked looked, Instant now) {
    var consultation = consultations.hold(id).orElseThrow();
    if (!(consultation.phase() instanceof Phase.Published)) {
      return Attempt.refused(
          consultation.shown() ? ConsultationReason.CLOSED : ConsultationReason.NOT_PUBLISHED);
    }
    var act = new Review.Act(actor.personOrThrow(), now);
    var review = new Review(id, looked.seen(), looked.action(), act);
    reviews.add(review);
    facts.record(ConsultationFact.REVIEWED.of(consultation, actor.who(null), now, Map.of()));
    return Attempt.done(review);
  }
}
