package org.alongside.following;

import java.time.Instant;
import java.util.Optional;
import org.alongside.mail.Pace;
import org.alongside.people.EmailAddress;

/** Who follows what. */
public interface Follows {

  /** The one there is already, or a new one that waits to be confirmed. */
  Follow ask(EmailAddress email, Followed what, Instant now);

  Optional<Follow> find(FollowKey key);

  void confirm(FollowKey key, Instant now);

  /** For all that this address follows. */
  void pace(FollowKey key, Pace pace);

  /** Nothing of it is kept. */
  void leave(FollowKey key);
}
