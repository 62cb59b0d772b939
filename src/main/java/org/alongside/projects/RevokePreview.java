package org.alongside.projects;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;

/** Makes a preview link stop working at once. */
public final class RevokePreview {

  private final Previews previews;
  private final Facts facts;

  public RevokePreview(Previews previews, Facts facts) {
    this.previews = previews;
    this.facts = facts;
  }

  public void revoke(Actor actor, ProjectId project, UUID link, Instant now) {
    if (previews.revoke(project, link, now)) {
      facts.record(
          ProjectFact.PREVIEW_REVOKED.of(
              project, actor.who(null), now, Map.of("link", link.toString())));
    }
  }
}
