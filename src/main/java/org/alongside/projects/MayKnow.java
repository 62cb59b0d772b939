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
    return projects.life(id).filter(life -> of(id, life, actor)).isPresent();
  }

  public boolean of(Project project, Actor actor) {
    return of(project.id(), project.life(), actor);
  }

  private boolean of(ProjectId id, Life life, Actor actor) {
    if (!life.launched()) {
      return access.may(actor, Action.READ_DRAFT_PROJECT, id.value());
    }
    return life.visibility() == Life.Visibility.EVERYONE
        || access.may(actor, Action.READ_NAMED_PROJECT, id.value());
  }
}
