package org.alongside.projects;

import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;

/** Says who may know that a project is there: drafts and named-people projects are for few. */
public final class MayKnow {

  private final Projects projects;
  private final Access access;

  public MayKnow(Projects projects, Access access) {
    this.projects = projects;
    this.access = access;
  }

  public boolean of(ProjectId id, Actor actor) {
    return projects.find(id).filter(project -> of(project, actor)).isPresent();
  }

  public boolean of(Project project, Actor actor) {
    Life life = project.life();
    if (!life.launched()) {
      return access.may(actor, Action.READ_DRAFT_PROJECT, project.id().value());
    }
    return life.visibility() == Life.Visibility.EVERYONE
        || access.may(actor, Action.READ_NAMED_PROJECT, project.id().value());
  }
}
