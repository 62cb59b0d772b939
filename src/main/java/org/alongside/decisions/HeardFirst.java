package org.alongside.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.participation.Act;
import org.alongside.participation.Level;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Reason;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;

/**
 * Who has to be heard before a decision is put to the partners. A decision that both sides listed
 * as one that matters leans on everything that its project asks people; where nothing is listed,
 * every decision does. What is not on a list can be decided meanwhile.
 */
public final class HeardFirst {

  private final Function<ProjectId, Optional<Project>> projects;
  private final Obstacle obstacles;

  public HeardFirst(Function<ProjectId, Optional<Project>> projects, Obstacle obstacles) {
    this.projects = projects;
    this.obstacles = obstacles;
  }

  /** Every reason at once why it can't be put to anybody yet. */
  List<? extends Reason> lacks(Dossier dossier) {
    return projects
        .apply(new ProjectId(dossier.home().project()))
        .filter(project -> dossier.terms().listed() != null || nothingListed(project))
        .<List<? extends Reason>>map(
            project -> obstacles.to(Act.DECIDE, project.id().value(), promised(project)))
        .orElse(List.of());
  }

  private static boolean nothingListed(Project project) {
    return project.mandate().everAgreed().isEmpty();
  }

  private static Level promised(Project project) {
    return project.petals().highest().orElse(Level.CONSULT);
  }
}
