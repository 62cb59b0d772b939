package org.alongside.projects;

import java.util.ArrayList;
import java.util.List;
import org.alongside.participation.Act;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Reason;

/** Everything that a project's promise demands: what it lacks by itself, and what others know. */
public final class Demands {

  private final Obstacle obstacles;

  public Demands(Obstacle obstacles) {
    this.obstacles = obstacles;
  }

  public List<Reason> of(Act act, Project project) {
    var reasons = new ArrayList<Reason>(Publishing.lacks(project));
    project
        .petals()
        .highest()
        .ifPresent(level -> reasons.addAll(obstacles.to(act, project.id().value(), level)));
    return reasons;
  }

  public List<Reason> of(Act act, Activity activity, Project project) {
    var reasons = new ArrayList<Reason>(Publishing.lacks(activity, project));
    activity
        .level()
        .ifPresent(level -> reasons.addAll(obstacles.to(act, project.id().value(), level)));
    return reasons;
  }
}
