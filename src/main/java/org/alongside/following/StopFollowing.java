package org.alongside.following;

import org.alongside.participation.Attempt;

/** Stops telling somebody, and forgets their address. */
public final class StopFollowing {

  private final Follows follows;

  public StopFollowing(Follows follows) {
    this.follows = follows;
  }

  public Attempt<FollowKey> stop(FollowKey key) {
    if (follows.find(key).isEmpty()) {
      return Attempt.refused(FollowReason.NOT_THERE);
    }
    follows.leave(key);
    return Attempt.done(key);
  }
}
