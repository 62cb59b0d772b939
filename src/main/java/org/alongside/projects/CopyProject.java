package org.alongside.projects;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;

/**
 * Starts a draft from what another project says about itself. Its level, mandate, dates, people,
 * activities and history are its own and are not copied: each must be true of the new one.
 */
public final class CopyProject {

  private final Projects projects;
  private final NewLead lead;
  private final Facts facts;

  public CopyProject(Projects projects, NewLead lead, Facts facts) {
    this.projects = projects;
    this.lead = lead;
    this.facts = facts;
  }

  public Project copy(Actor actor, Project from, String title, Instant now) {
    Section.Aim aim = from.outline().aim();
    Section.Aim renamed = new Section.Aim(title, aim.purpose(), aim.whyNow(), aim.alreadyHeard());
    Slug slug = Slug.from(title, "project-1");
    Project draft = Project.started(ProjectId.random(), slug, from.outline().with(renamed), null);
    Project added = projects.add(draft);
    lead.give(actor, added.id(), now);
    facts.record(
        ProjectFact.COPIED.of(
            added.id(), actor.who(null), now, Map.of("from", from.id().toString())));
    return added;
  }
}
