package org.alongside.publications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Lets everyone read the changed words, with the reason on top and the earlier words kept. */
public final class CorrectPublication {

  private final Publications publications;
  private final Readiness readiness;
  private final Facts facts;

  public CorrectPublication(Publications publications, Readiness readiness, Facts facts) {
    this.publications = publications;
    this.readiness = readiness;
    this.facts = facts;
  }

  /** Why, and which version was read before. */
  public record Notice(String because, long seen) {}

  public Attempt<Publication> correct(Actor actor, PublicationId id, Notice notice, Instant now) {
    var publication = publications.claim(id).orElseThrow();
    if (!(publication.phase() instanceof Phase.Out out)) {
      return Attempt.refused(
          publication.shown() ? PublicationReason.WITHDRAWN : PublicationReason.NOT_PUBLISHED);
    }
    if (publication.draft().version() != notice.seen()) {
      return Attempt.overtaken();
    }
    var reasons = new ArrayList<Reason>();
    if (!publication.changed()) {
      reasons.add(PublicationReason.NOTHING_CHANGED);
    }
    if (notice.because().isBlank()) {
      reasons.add(PublicationReason.REASON_MISSING);
    }
    reasons.addAll(readiness.lacks(publication));
    return reasons.isEmpty()
        ? corrected(actor, publication, out, notice, now)
        : Attempt.refused(reasons);
  }

  private Attempt<Publication> corrected(
      Actor actor, Publication publication, Phase.Out out, Notice notice, Instant now) {
    var text = publication.draft().text();
    var next = out.edition().corrected(text, notice.because(), actor.personOrThrow(), now);
    publications.move(publication.id(), new Phase.Out(next, out.since()), publication.review());
    var details = Map.of("edition", String.valueOf(next.number()));
    facts.record(PublicationFact.CORRECTED.of(publication, actor.who(null), now, details));
    return Attempt.done(publications.find(publication.id()).orElseThrow());
  }
}
