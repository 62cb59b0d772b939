package org.alongside.decisions.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.FindsProject;
import org.alongside.access.web.KnownProjects;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionStories;
import org.springframework.stereotype.Component;

/** Leads from a decision's address to its project, which never changes. */
@Component
class DecisionProject implements FindsProject {

  private final KnownProjects<DecisionId> projects;

  DecisionProject(DecisionStories decisions) {
    this.projects = new KnownProjects<>(decisions::project);
  }

  @Override
  public String variable() {
    return "decision";
  }

  @Override
  public Optional<UUID> project(String value) {
    return DecisionDoor.read(value).flatMap(projects::of);
  }
}
