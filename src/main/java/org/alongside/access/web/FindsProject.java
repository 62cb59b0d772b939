package org.alongside.access.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;

/**
 * Finds the project that something in an address belongs to, so that an action is checked against
 * the right one. Each capability offers one for its own path variable.
 */
public interface FindsProject {

  /** The name of the path variable, for example {@code decision}. */
  String variable();

  /** The project's id; empty when there is no such thing, which is answered as not found. */
  Optional<UUID> project(String value);

  /**
   * Whether this reader may know that there is such a thing. Whoever may not is answered as if
   * there were none; asked only of those whom no role of their own has let in.
   */
  boolean known(String value, Actor actor);
}
