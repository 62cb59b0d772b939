package org.alongside.following;

import java.time.Instant;
import org.alongside.participation.Attempt;

/** Begins to tell somebody, who pressed the button in the letter. */
public final class ConfirmFollow {

  private final Follows follows;

  public ConfirmFollow(Follows follows) {
    this.follows = follows;
  }

  public Attempt<Follow> confirm(FollowKey key, Instant now) {
    var follow = follows.find(key);
    if (follow.isEmpty()) {
      return Attempt.refused(FollowReason.NOT_THERE);
    }
    follows.confirm(key, now);
    return Attempt.done(follow.get());
  }
}
