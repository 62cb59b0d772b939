package org.alongside.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may read, newest first, for feeds and letters. */
public interface Newest {

  /** Of one project; null for all there are. */
  List<Thing> things(@Nullable UUID project, int most);

  /** Those with a last day from this one on. */
  List<Thing> closing(@Nullable UUID project, LocalDate from, int most);

  /** What may be told of one thing now; empty when it is not for everybody any more. */
  Optional<Thing> one(UUID thing);

  /**
   * Whether there is anything in this place, or on this topic, to be followed.
   *
   * @param what a place or a topic
   */
  boolean there(Followed what);

  /**
   * A thing that everybody may read.
   *
   * @param lastDay the last day to take part; null if there is none
   */
  record Thing(
      UUID id,
      String path,
      String title,
      String summary,
      @Nullable LocalDate lastDay,
      Instant at) {}
}
