package org.alongside.projects;

import java.util.List;
import org.alongside.access.Actor;
import org.jspecify.annotations.Nullable;

/** What is done to bring a project's partners together, in order; partnerships answer. */
public interface PartnersSteps {

  List<Step> of(Project project, Actor actor);

  /**
   * One thing to do.
   *
   * @param key the message that says what, whose hint is at {@code <key>.hint}
   * @param path where this reader does it; null while they can't
   */
  record Step(String key, @Nullable String path, boolean done) {}
}
