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
   * there were none. It is asked of those whom the table does not let in, and of whoever is let in
   * only for being signed in. What is open to everyone is drawn behind a door of its own, which
   * asks the same: there this is not asked a second time.
   */
  boolean known(String value, Actor actor);
}
