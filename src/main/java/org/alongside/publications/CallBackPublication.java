package org.alongside.publications;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Makes a draft again of what was to be published by itself. */
public final class CallBackPublication {

  private final Publications publications;
  private final Facts facts;

  public CallBackPublication(Publications publications, Facts facts) {
    this.publications = publications;
    this.facts = facts;
  }

  public Attempt<Publication> callBack(Actor actor, PublicationId id, Instant now) {
    var publication = publications.claim(id).orElseThrow();
    if (!(publication.phase() instanceof Phase.Scheduled)) {
      return Attempt.refused(PublicationReason.NOT_SCHEDULED);
    }
    publications.move(id, new Phase.Draft(), publication.review());
    facts.record(PublicationFact.CALLED_BACK.of(publication, actor.who(null), now));
    return Attempt.done(publications.find(id).orElseThrow());
  }
}
