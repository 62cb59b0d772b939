package org.alongside.publications;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Takes it back: its page stays and says why. */
public final class WithdrawPublication {

  private final Publications publications;
  private final Facts facts;

  public WithdrawPublication(Publications publications, Facts facts) {
    this.publications = publications;
    this.facts = facts;
  }

  public Attempt<Publication> withdraw(Actor actor, PublicationId id, String because, Instant now) {
    var publication = publications.claim(id).orElseThrow();
    if (!(publication.phase() instanceof Phase.Out(var edition, _))) {
      return Attempt.refused(
          publication.shown() ? PublicationReason.WITHDRAWN : PublicationReason.NOT_PUBLISHED);
    }
    if (because.isBlank()) {
      return Attempt.refused(PublicationReason.REASON_MISSING);
    }
    publications.move(id, new Phase.Withdrawn(edition, now, because), publication.review());
    facts.record(PublicationFact.WITHDRAWN.of(publication, actor.who(null), now));
    return Attempt.done(publications.find(id).orElseThrow());
  }
}
