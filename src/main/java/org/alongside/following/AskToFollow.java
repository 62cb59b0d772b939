package org.alongside.following;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.people.EmailAddress;

/**
 * Sends a letter with a button to whoever asks to follow something, because the address may be
 * somebody else's. Whoever follows it already is not written to again.
 */
public final class AskToFollow {

  public static final Duration GOOD_FOR = Duration.ofDays(2);

  private final Follows follows;
  private final Outbox outbox;

  public AskToFollow(Follows follows, Outbox outbox) {
    this.follows = follows;
    this.outbox = outbox;
  }

  /**
   * @param name how people call what they follow
   * @param path where the key in the letter is read
   */
  public void ask(EmailAddress email, Followed what, String name, String path, Instant now) {
    var follow = follows.ask(email, what, now);
    if (!follow.confirmed()) {
      var content = Content.of("following.confirm", path + follow.key().value(), name);
      outbox.send(Letter.to(email, UUID.randomUUID(), content).notAfter(now.plus(GOOD_FOR)));
    }
  }
}
