package org.alongside.projects;

import java.time.Instant;
import org.alongside.access.Actor;

/** Makes whoever starts a project its lead. */
public interface NewLead {

  void give(Actor actor, ProjectId project, Instant now);
}
