package org.alongside.access;

import java.time.Instant;

/** Hears of every role that somebody gives, in the transaction in which it is given. */
public interface RoleGiven {

  void given(RoleHeld held, Actor by, Instant now);
}
