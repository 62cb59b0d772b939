package org.alongside.identity;

import java.time.Instant;

/** Counts tries, for all machines that serve this installation together. */
public interface Limits {

  /** Stands for somebody who can't be told from all others: what they try is not counted. */
  String UNKNOWN = "";

  /** Counts one more try, and says whether it is still within the limit. */
  boolean allow(Limit limit, String subject, Instant now);
}
