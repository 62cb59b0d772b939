package org.alongside.projects;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;

/** Makes a link by which people without an account can read a draft for four weeks. */
public final class MakePreview {

  public static final Duration WORKS_FOR = Duration.ofDays(28);

  private final Previews previews;
  private final Facts facts;

  public MakePreview(Previews previews, Facts facts) {
    this.previews = previews;
    this.facts = facts;
  }

  public PreviewToken make(Actor actor, ProjectId project, Instant now) {
    PreviewToken token = PreviewToken.random();
    var link =
        new PreviewLink(UUID.randomUUID(), actor.personOrThrow(), now, now.plus(WORKS_FOR), null);
    previews.add(project, link, token.hash());
    facts.record(
        ProjectFact.PREVIEW_MADE.of(
            project, actor.who(null), now, Map.of("link", link.id().toString())));
    return token;
  }
}
