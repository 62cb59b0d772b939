package org.alongside.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a page of a long list begins, as its address says it: a moment and an id. */
public record PageStart(Instant from, UUID id) {

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  /** What an address names; what is no place in a list is its first page. */
  public static Optional<PageStart> read(String written) {
    var parts = written.split("_", 3);
    try {
      return parts.length == 2
          ? Optional.of(new PageStart(Instant.parse(parts[0]), UUID.fromString(parts[1])))
              .filter(PageStart::possible)
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException noPlace) {
      return Optional.empty();
    }
  }

  /** As it stands in an address. */
  public String written() {
    return from + "_" + id;
  }

  /** The database knows fewer moments than the clock does. */
  private boolean possible() {
    return !from.isBefore(EARLIEST) && !from.isAfter(LATEST);
  }
}
