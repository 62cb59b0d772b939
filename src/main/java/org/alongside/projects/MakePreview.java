package org.alongside.projects;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/**
 * Makes a link by which people without an account can read a draft for four weeks; none is made
 * that would open nothing.
 */
public final class MakePreview {

  public static final Duration WORKS_FOR = Duration.ofDays(28);

  private final Projects projects;
  private final Previews previews;
  private final Facts facts;

  public MakePreview(Projects projects, Previews previews, Facts facts) {
    this.projects = projects;
    this.previews = previews;
    this.facts = facts;
  }

  public Attempt<PreviewToken> make(Actor actor, ProjectId project, Instant now) {
    var whyNot = projects.claim(project).orElseThrow().life().whyNoLinks();
    if (whyNot != null) {
      return Attempt.refused(whyNot);
    }
    PreviewToken token = PreviewToken.random();
    var link =
        new PreviewLink(UUID.randomUUID(), actor.personOrThrow(), now, now.plus(WORKS_FOR), null);
    previews.add(project, link, token.hash());
    facts.record(
        ProjectFact.PREVIEW_MADE.of(
            project, actor.who(null), now, Map.of("link", link.id().toString())));
    return Attempt.done(token);
  }
}
