package org.alongside.decisions.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.web.FindsProject;
import org.alongside.access.web.KnownProjects;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionStories;
import org.springframework.stereotype.Component;

/** Leads from a decision's address to its project, which never changes. */
@Component
class DecisionProject implements FindsProject {

  private final KnownProjects<UUID> known;
  private final DecisionDoor door;

  DecisionProject(DecisionStories decisions, DecisionDoor door) {
    this.door = door;
    this.known = new KnownProjects<>(id -> decisions.project(new DecisionId(id)));
  }

  @Override
  public String variable() {
    return "decision";
  }

  @Override
  public Optional<UUID> project(String value) {
    return DecisionDoor.read(value).map(DecisionId::value).flatMap(known::of);
  }

  @Override
  public boolean known(String value, Actor actor) {
    return door.known(value, actor);
  }
}
