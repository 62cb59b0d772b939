package org.alongside.projects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.alongside.participation.Act;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Reason;
import org.alongside.participation.Side;

/**
 * Everything that a project's promise demands: what it lacks by itself, and what others know. It is
 * told whole, with what has to come first, so that nobody mends one thing to be told the next.
 */
public final class Demands {

  private final Obstacle obstacles;
  private final PlaceHolders holders;

  public Demands(Obstacle obstacles, PlaceHolders holders) {
    this.obstacles = obstacles;
    this.holders = holders;
  }

  public List<Reason> of(Act act, Project project) {
    var reasons = new ArrayList<Reason>(Publishing.lacks(project));
    reasons.addAll(nobodyToAgree(reasons, project.id()));
    project
        .petals()
        .highest()
        .ifPresent(level -> reasons.addAll(obstacles.to(act, project.id().value(), level)));
    return reasons;
  }

  public List<Reason> of(Act act, Activity activity, Project project) {
    var reasons = new LinkedHashSet<Reason>(Publishing.lacks(activity, project));
    reasons.addAll(nobodyToAgree(reasons, project.id()));
    activity
        .level()
        .ifPresent(level -> reasons.addAll(obstacles.to(act, project.id().value(), level)));
    if (!project.life().running()) {
      reasons.addAll(of(act, project));
    }
    return List.copyOf(reasons);
  }

  /** A side that has not agreed its list may have nobody yet who could. */
  private List<ProjectReason> nobodyToAgree(Collection<Reason> lacks, ProjectId project) {
    var nobody = new ArrayList<ProjectReason>();
    if (lacks.contains(ProjectReason.MANDATE_NOT_AGREED_LIVED) && !anybody(project, Side.LIVED)) {
      nobody.add(ProjectReason.PARTNERS_MISSING_LIVED);
    }
    if (lacks.contains(ProjectReason.MANDATE_NOT_AGREED_LEARNT) && !anybody(project, Side.LEARNT)) {
      nobody.add(ProjectReason.PARTNERS_MISSING_LEARNT);
    }
    return nobody;
  }

  private boolean anybody(ProjectId project, Side side) {
    return holders.of(project).containsValue(side);
  }
}
