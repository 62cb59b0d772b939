package org.alongside.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.participation.Level;
import org.jspecify.annotations.Nullable;

/**
 * A thing as the search knows it: only what everybody may read who may read its project.
 *
 * @param at what sorts it among equals, such as when it was published
 */
public record Entry(
    UUID thing,
    @Nullable UUID project,
    String path,
    Text text,
    Sorted sorted,
    Open open,
    Instant at) {

  /** Its words, from those that weigh most to those that weigh least. */
  public record Text(String title, String summary, String body) {}

  /**
   * By what people narrow a search.
   *
   * @param area a place, as its authors call it; empty for none
   */
  public record Sorted(String area, List<String> topics, @Nullable Level level) {

    public Sorted {
      topics = List.copyOf(topics);
    }
  }

  /**
   * When people can take part; whether it is open today is found out when somebody asks.
   *
   * @param ended whether it is over whatever its days say
   */
  public record Open(@Nullable LocalDate from, @Nullable LocalDate lastDay, boolean ended) {

    /** For what nobody takes part in. */
    public static final Open NEVER = new Open(null, null, false);
  }
}
