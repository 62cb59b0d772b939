package org.alongside.publications;

import java.time.Instant;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/**
 * Publishes by itself what somebody set a moment for. Where something came in the way meanwhile, it
 * becomes a draft again, and that is recorded.
 */
public final class PublishWhenDue {

  private final Publications publications;
  private final Readiness readiness;
  private final Facts facts;

  public PublishWhenDue(Publications publications, Readiness readiness, Facts facts) {
    this.publications = publications;
    this.readiness = readiness;
    this.facts = facts;
  }

  public Attempt<Publication> publish(PublicationId id, Instant now) {
    var publication = publications.claim(id).orElseThrow();
    if (!(publication.phase() instanceof Phase.Scheduled(var at, var by)) || at.isAfter(now)) {
      return Attempt.refused(PublicationReason.NOT_SCHEDULED);
    }
    var ready = readiness.lacks(publication).isEmpty();
    var fact = ready ? PublicationFact.PUBLISHED : PublicationFact.CALLED_BACK;
    var phase =
        ready
            ? new Phase.Out(Edition.first(publication.draft().text(), by, now), now)
            : new Phase.Draft();
    publications.move(id, phase, publication.review());
    facts.record(fact.of(publication, Fact.Who.clock(), now));
    return Attempt.done(publications.find(id).orElseThrow());
  }
}
