package org.alongside.organisation;

import java.time.Duration;
import java.time.Instant;

/** The keys that open the set-up page, on whichever node each was written; none once it is done. */
public interface SetUpKeys {

  Duration VALID = Duration.ofHours(1);

  /** Makes a key valid until {@link #VALID} from now. */
  void issue(SetUpKey key, Instant now);

  boolean opens(SetUpKey key, Instant now);

  void forgetAll();
}
