package org.alongside.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when, each as exact as it is known, or not known at all. */
public record Span(@Nullable When from, @Nullable When until) {

  public static final Span UNKNOWN = new Span(null, null);

  public boolean known() {
    return from != null || until != null;
  }

  /** Whether it ends before it can have begun. */
  public boolean backwards() {
    return from != null && until != null && until.last().isBefore(from.first());
  }

  /** Whether a day lies in it, giving it the benefit of every doubt. A span unknown has no days. */
  public boolean covers(LocalDate day) {
    return known()
        && (from == null || !day.isBefore(from.first()))
        && (until == null || !day.isAfter(until.last()));
  }

  public boolean over(LocalDate day) {
    return until != null && day.isAfter(until.last());
  }
}
