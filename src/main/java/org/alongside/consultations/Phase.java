package org.alongside.consultations;

import java.time.Instant;

/** How far a consultation has come. */
public sealed interface Phase {

  /** It is being written. */
  record Draft() implements Phase {}

  /** It is out, and what it says has a number that grows with each published change. */
  sealed interface Out extends Phase {
    Run run();

    int edition();
  }

  /** People can answer from its first day to its last. */
  record Published(Run run, int edition, Instant at) implements Out {}

  /** It is over, and counted. */
  record Closed(Run run, int edition, Instant at) implements Out {}
}
