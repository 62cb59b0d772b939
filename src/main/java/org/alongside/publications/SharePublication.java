package org.alongside.publications;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.projects.MakePreview;
import org.alongside.projects.PreviewLink;
import org.alongside.projects.PreviewToken;

/** Makes a link by which people without an account can read the draft for four weeks. */
public final class SharePublication {

  private final Publications publications;
  private final PublicationPreviews previews;
  private final Facts facts;

  public SharePublication(Publications publications, PublicationPreviews previews, Facts facts) {
    this.publications = publications;
    this.previews = previews;
    this.facts = facts;
  }

  public Attempt<PreviewToken> share(Actor actor, PublicationId id, Instant now) {
    var publication = publications.claim(id).orElseThrow();
    if (publication.phase() instanceof Phase.Withdrawn) {
      return Attempt.refused(PublicationReason.WITHDRAWN);
    }
    PreviewToken token = PreviewToken.random();
    var expires = now.plus(MakePreview.WORKS_FOR);
    var link = new PreviewLink(UUID.randomUUID(), actor.personOrThrow(), now, expires, null);
    previews.add(id, link, token.hash());
    var details = Map.of("link", link.id().toString());
    facts.record(PublicationFact.PREVIEW_MADE.of(publication, actor.who(null), now, details));
    return Attempt.done(token);
  }
}
