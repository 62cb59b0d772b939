package org.alongside.projects.web;

import java.util.Set;
import org.alongside.access.Action;
import org.alongside.participation.Side;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/**
 * The list of decisions that matter, and who has agreed it.
 *
 * @param mine whether this reader has agreed it as it stands
 */
public record MandatePage(Project project, Set<Action> may, boolean mine, Mistakes mistakes) {

  public MandatePage {
    may = Set.copyOf(may);
  }

  public Mandate mandate() {
    return project.mandate();
  }

  public boolean writes() {
    return may.contains(Action.WRITE_MANDATE);
  }

  public boolean agrees() {
    return may.contains(Action.AGREE_MANDATE) && !mine && !mandate().items().isEmpty();
  }

  public boolean agreed(String side) {
    return mandate().agreed().contains(Side.valueOf(side));
  }

  public String path() {
    return ProjectPaths.mandate(project.slug());
  }
}
