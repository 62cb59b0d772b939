package org.alongside.publications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;

/** Somebody read it today and it is still right, until the next day on which one looks. */
public final class ReviewPublication {

  private final Publications publications;
  private final Facts facts;

  public ReviewPublication(Publications publications, Facts facts) {
    this.publications = publications;
    this.facts = facts;
  }

  public Attempt<Publication> review(Actor actor, PublicationId id, LocalDate next, Instant now) {
    var publication = publications.claim(id).orElseThrow();
    if (!publication.out()) {
      return Attempt.refused(PublicationReason.NOT_PUBLISHED);
    }
    if (!next.isAfter(Here.day(now))) {
      return Attempt.refused(PublicationReason.REVIEW_NOT_AHEAD);
    }
    publications.move(id, publication.phase(), next);
    var details = Map.of("next", next.toString());
    facts.record(PublicationFact.REVIEWED.of(publication, actor.who(null), now, details));
    return Attempt.done(publications.find(id).orElseThrow());
  }
}
