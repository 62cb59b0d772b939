package org.alongside.projects.web;

import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.participation.Here;
import org.alongside.projects.ProjectRegister;
import org.alongside.web.AfterSetUp;
import org.springframework.stereotype.Component;

/** After setting up, somebody starts the first project, and others are told once it is public. */
@Component
class ProjectsFirst implements AfterSetUp {

  private static final int SECOND = 20;

  private final ProjectRegister register;
  private final Access access;
  private final InstantSource clock;

  ProjectsFirst(ProjectRegister register, Access access, InstantSource clock) {
    this.register = register;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public int order() {
    return SECOND;
  }

  @Override
  public List<Step> steps(Actor administrator) {
    boolean may = access.may(administrator, Action.CREATE_PROJECT, null);
    boolean shown = published();
    boolean started = shown || !register.drafts(1).isEmpty();
    return List.of(
        new Step("projects.next.start", may ? ProjectPaths.NEW : null, started),
        new Step("projects.next.publish", ProjectPaths.LIST, shown));
  }

  private boolean published() {
    var today = Here.day(clock.instant());
    return !register.published(ProjectRegister.Filter.NONE, null, today, 1).isEmpty();
  }
}
