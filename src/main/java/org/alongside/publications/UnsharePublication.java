package org.alongside.publications;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;

/** Makes a preview link stop working at once. */
public final class UnsharePublication {

  private final PublicationPreviews previews;
  private final Facts facts;

  public UnsharePublication(PublicationPreviews previews, Facts facts) {
    this.previews = previews;
    this.facts = facts;
  }

  public void unshare(Actor actor, Publication publication, UUID link, Instant now) {
    if (previews.revoke(publication.id(), link, now)) {
      var details = Map.of("link", link.toString());
      facts.record(PublicationFact.PREVIEW_REVOKED.of(publication, actor.who(null), now, details));
    }
  }
}
