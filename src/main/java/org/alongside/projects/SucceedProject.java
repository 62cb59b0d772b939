package org.alongside.projects;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;

/** Starts the project that carries another one on, and inherits its history of levels. */
public final class SucceedProject {

  private final Projects projects;
  private final NewLead lead;
  private final Facts facts;

  public SucceedProject(Projects projects, NewLead lead, Facts facts) {
    this.projects = projects;
    this.lead = lead;
    this.facts = facts;
  }

  public Project succeed(Actor actor, Project before, String title, Instant now) {
    Section.Aim aim = before.outline().aim();
    Section.Aim renamed = new Section.Aim(title, aim.purpose(), "", aim.alreadyHeard());
    Project draft =
        Project.started(
            ProjectId.random(),
            Slug.from(title, "project-1"),
            before.outline().with(renamed),
            before.id());
    Project added = projects.add(draft);
    lead.give(actor, added.id(), now);
    facts.record(
        ProjectFact.SUCCEEDED.of(
            before.id(), actor.who(null), now, Map.of("by", added.id().toString())));
    facts.record(ProjectFact.STARTED.of(added.id(), actor.who(null), now));
    return added;
  }
}
