package org.alongside.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The requests to prove an e-mail address that are still of use. */
public interface SignInRequests {

  /** Adds one. It replaces whatever this browser asked before for the same address. */
  void add(SignInRequest request);

  Optional<SignInRequest> byToken(Digest token);

  /** The newest one that was asked in this browser. */
  Optional<SignInRequest> newestOf(Digest browser);

  /** Uses it up; false when it was used already, also by somebody at this very moment. */
  boolean use(UUID id, Instant now);

  /** Counts one more try of its code, and says how many there have been. */
  int countTry(UUID id);
}
