package org.alongside.projects;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;

/** Starts a draft, led by whoever starts it. */
public final class StartProject {

  private final Projects projects;
  private final NewLead lead;
  private final Facts facts;

  public StartProject(Projects projects, NewLead lead, Facts facts) {
    this.projects = projects;
    this.lead = lead;
    this.facts = facts;
  }

  public Project start(Actor actor, String title, Instant now) {
    Slug slug = Slug.from(title, "project-1");
    Project draft = Project.started(ProjectId.random(), slug, Outline.titled(title), null);
    Project added = projects.add(draft);
    lead.give(actor, added.id(), now);
    facts.record(ProjectFact.STARTED.of(added.id(), actor.who(null), now));
    return added;
  }
}
