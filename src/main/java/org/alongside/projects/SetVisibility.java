package org.alongside.projects;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;

/** Says who may read a project once it is published: everyone, or named people only. */
public final class SetVisibility {

  private final Projects projects;
  private final Facts facts;

  public SetVisibility(Projects projects, Facts facts) {
    this.projects = projects;
    this.facts = facts;
  }

  public void set(Actor actor, ProjectId id, Life.Visibility visibility, Instant now) {
    Project project = projects.claim(id).orElseThrow();
    if (project.life().visibility() != visibility) {
      projects.save(id, project.life().seenBy(visibility));
      facts.record(
          ProjectFact.VISIBILITY_CHANGED.of(
              id, actor.who(null), now, Map.of("to", visibility.name())));
    }
  }
}
