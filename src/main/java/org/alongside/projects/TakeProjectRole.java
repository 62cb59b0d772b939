package org.alongside.projects;

import java.time.Instant;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.Roles;
import org.alongside.access.TakeRole;
import org.alongside.participation.Attempt;

/** Takes back a role held in a project; a project is never left without a lead. */
public final class TakeProjectRole {

  private final Projects projects;
  private final Roles roles;
  private final TakeRole take;

  public TakeProjectRole(Projects projects, Roles roles, TakeRole take) {
    this.projects = projects;
    this.roles = roles;
    this.take = take;
  }

  public Attempt<RoleHeld> take(Actor actor, ProjectId id, UUID held, Instant now) {
    UUID project = projects.claim(id).orElseThrow().id().value();
    var found = roles.find(held).filter(role -> project.equals(role.project()));
    if (found.isEmpty()) {
      return Attempt.refused(ProjectReason.ROLE_NOT_HELD);
    }
    if (found.get().role() == Role.PROJECT_LEAD
        && roles.holders(Role.PROJECT_LEAD, project).size() < 2) {
      return Attempt.refused(ProjectReason.LAST_LEAD);
    }
    return take.take(actor, held, now);
  }
}
