package org.alongside.publications;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.projects.Section.Contact;

/**
 * Changes the words that are to be published next. What everyone reads stays as it is until the
 * change is published; who to ask changes at once.
 */
public final class RevisePublication {

  private final Publications publications;
  private final Facts facts;

  public RevisePublication(Publications publications, Facts facts) {
    this.publications = publications;
    this.facts = facts;
  }

  /** The words, who to ask, and which version was read before. */
  public record Words(Text text, Contact contact, long seen) {}

  public Attempt<Publication> revise(Actor actor, PublicationId id, Words words, Instant now) {
    var publication = publications.claim(id).orElseThrow();
    return switch (publication.phase()) {
      case Phase.Scheduled _ -> Attempt.refused(PublicationReason.SCHEDULED);
      case Phase.Withdrawn _ -> Attempt.refused(PublicationReason.WITHDRAWN);
      case Phase.Draft _, Phase.Out _ -> saved(actor, publication, words, now);
    };
  }

  private Attempt<Publication> saved(
      Actor actor, Publication publication, Words words, Instant now) {
    var next = new Publication.Draft(words.text(), words.seen() + 1, actor.personOrThrow(), null);
    if (!publications.save(publication.id(), next, words.contact(), words.seen())) {
      return Attempt.overtaken();
    }
    facts.record(PublicationFact.REVISED.of(publication, actor.who(null), now));
    return Attempt.done(publications.find(publication.id()).orElseThrow());
  }
}
