package org.alongside.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is shown when something went wrong: plain words, and a reference; never anything from
 * inside.
 *
 * @param pause how long to wait before trying again; null when waiting doesn't help
 */
public record ErrorPage(int status, String reference, @Nullable Duration pause) {

  static ErrorPage of(Failure failure, String reference) {
    return new ErrorPage(failure.status(), reference, failure.pause());
  }

  /** Whether it is our fault; then the page is drawn without asking anything else. */
  public boolean ours() {
    return status >= 500;
  }

  public String key(String end) {
    return "web.error." + status + "." + end;
  }

  /** Rounded up, so that nobody comes back too early. */
  public long minutes() {
    return pause == null ? 0 : Math.max(1, (pause.toSeconds() + 59) / 60);
  }
}
