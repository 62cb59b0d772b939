package org.alongside.journeys;

import java.time.Duration;
import java.time.Instant;
import org.alongside.browser.Visitor;

/** Looks at a page again and again until what the clock does has been done. */
final class Waiting {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Waiting() {}

  static void until(Visitor visitor, String path, String words) {
    var late = Instant.now().plus(PATIENCE);
    do {
      visitor.visit(path);
    } while (!visitor.page().content().contains(words) && Instant.now().isBefore(late));
    visitor.sees(words);
  }
}
