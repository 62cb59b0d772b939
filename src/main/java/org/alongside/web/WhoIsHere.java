package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Actor;
import org.jspecify.annotations.Nullable;

/** Who is at the keyboard; implemented where signing in is. Without it everybody is a stranger. */
public interface WhoIsHere {

  Actor actor(HttpServletRequest request);

  /** The name that the signed-in person chose to be shown; null for a stranger. */
  @Nullable String name(HttpServletRequest request);

  /** Whether they acted for somebody and may not any more; then nothing they send is taken. */
  boolean actingEnded(HttpServletRequest request);
}
