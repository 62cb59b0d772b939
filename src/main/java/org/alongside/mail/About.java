package org.alongside.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about, where its reader chooses how often they hear of that.
 *
 * @param thing what it tells of; a letter about what is over or hidden by then does not leave
 * @param asks whether its reader is asked to do something with it
 * @param pace how often somebody without an account wants to hear; null for those who have one
 */
public record About(Kind kind, UUID thing, boolean asks, @Nullable Pace pace) {

  public static About of(Kind kind, UUID thing) {
    return new About(kind, thing, false, null);
  }

  public static About asking(UUID thing) {
    return new About(Kind.ASKED, thing, true, null);
  }

  public static About followed(UUID thing, Pace pace) {
    return new About(Kind.FOLLOWED, thing, false, pace);
  }
}
