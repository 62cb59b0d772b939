package org.alongside.publications;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** A second person says that the words are right; whoever wrote them last can't. */
public final class ApprovePublication {

  private final Publications publications;
  private final Facts facts;

  public ApprovePublication(Publications publications, Facts facts) {
    this.publications = publications;
    this.facts = facts;
  }

  /** Approves what stands there in version {@code seen}, and nothing that came later. */
  public Attempt<Publication> approve(Actor actor, PublicationId id, long seen, Instant now) {
    var publication = publications.claim(id).orElseThrow();
    var draft = publication.draft();
    if (publication.phase() instanceof Phase.Withdrawn) {
      return Attempt.refused(PublicationReason.WITHDRAWN);
    }
    if (draft.version() != seen) {
      return Attempt.overtaken();
    }
    if (draft.writtenBy().equals(actor.personOrThrow())) {
      return Attempt.refused(PublicationReason.WROTE_IT_YOURSELF);
    }
    publications.approve(id, new Publication.Approval(actor.personOrThrow(), now, seen));
    var details = Map.of("version", String.valueOf(seen));
    facts.record(PublicationFact.APPROVED.of(publication, actor.who(null), now, details));
    return Attempt.done(publications.find(id).orElseThrow());
  }
}
