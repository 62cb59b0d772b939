package org.alongside.following;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why following can't begin or stop. */
public enum FollowReason implements Reason {
  NO_ADDRESS,
  NOT_THERE;

  @Override
  public String key() {
    return "following.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
