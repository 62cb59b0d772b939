package org.alongside.projects;

import java.util.Optional;
import org.alongside.access.Actor;

/** A part of an activity's page that a later capability tells: what is asked in it, say. */
public interface ActivityPanel {

  /** Empty when there is nothing to tell this reader. */
  Optional<ProjectPanel.Panel> of(Project project, Activity activity, Actor actor);
}
