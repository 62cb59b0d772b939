package org.alongside.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.participation.Level;
import org.jspecify.annotations.Nullable;

/**
 * What was found: one page of it, and how many there are of each sort.
 *
 * @param close whether nothing has the very words, and these have words that look like them
 */
public record Found(List<Result> results, Counts counts, boolean close) {

  public Found {
    results = List.copyOf(results);
  }

  /** What a thing is for people now. */
  public enum State {
    COMING,
    OPEN,
    CLOSING_SOON,
    CLOSED,
    /** Nobody takes part in it at any time. */
    NONE
  }

  /**
   * One thing.
   *
   * @param extract a part of its words, with those that were looked for marked
   * @param lastDay the last day to take part; null if there is none
   */
  public record Result(
      Kind kind,
      String path,
      String title,
      Marked extract,
      @Nullable Level level,
      State state,
      @Nullable LocalDate lastDay,
      Mark mark) {}

  /** Where the next page begins: after this one. */
  public record Mark(boolean titled, Instant at, UUID thing) {}

  /** How many would be found with each choice, the other choices kept. */
  public record Counts(
      long all,
      Map<String, Long> areas,
      Map<String, Long> topics,
      Map<Level, Long> levels,
      Map<Wanted.When, Long> whens) {}
}
