package org.alongside.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the record of what happened. */
public interface History {

  /**
   * How far a reader got; the next page starts after it.
   *
   * @param recordedAt of the last fact shown
   */
  record Mark(Instant recordedAt, UUID id) {
    public static Mark of(Fact last) {
      return new Mark(last.recordedAt(), last.id());
    }
  }

  /** What happened in a project, newest first; project null for what belongs to none. */
  List<Fact> in(@Nullable UUID project, ReadableBy readable, @Nullable Mark after, int most);

  /** What happened to one thing, newest first. */
  List<Fact> about(UUID subject, ReadableBy readable, @Nullable Mark after, int most);

  /** Everything of these kinds in a project, oldest first. */
  List<Fact> ofKinds(UUID project, Collection<String> kinds);
}
