package org.alongside.partnerships;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a place is held.
 *
 * @param until the first moment at which it is no longer held; null while it is
 */
public record Term(Instant since, @Nullable Instant until) {

  public Term {
    if (until != null && until.isBefore(since)) {
      throw new IllegalArgumentException("A place can't end before it began");
    }
  }

  public static Term from(Instant since) {
    return new Term(since, null);
  }

  public boolean covers(Instant moment) {
    return !moment.isBefore(since) && (until == null || moment.isBefore(until));
  }

  Term endedAt(Instant moment) {
    return new Term(since, moment);
  }
}
