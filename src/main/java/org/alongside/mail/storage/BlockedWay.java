package org.alongside.mail.storage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.alongside.organisation.MailSettings;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for half a minute that a mail server can't be reached, so that a thousand waiting
 * letters don't hold up the jobs that close decisions.
 */
final class BlockedWay {

  private static final long FOR = Duration.ofSeconds(30).toNanos();

  private final AtomicReference<@Nullable Block> block = new AtomicReference<>();

  void from(MailSettings settings) {
    block.set(new Block(settings, System.nanoTime()));
  }

  /** Other settings are another way: whoever mends them need not wait. */
  boolean is(MailSettings settings) {
    var last = block.get();
    return last != null && last.settings.equals(settings) && System.nanoTime() - last.since < FOR;
  }

  private record Block(MailSettings settings, long since) {}
}
