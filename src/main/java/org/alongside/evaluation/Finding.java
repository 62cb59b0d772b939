package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.alongside.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * How one criterion stands, and from which records that follows.
 *
 * @param due from when missing evidence counts against it, or until when it holds; null while that
 *     day can't be known
 */
public record Finding(
    Criterion criterion,
    State state,
    @Nullable LocalDate due,
    Because because,
    List<Fact> records) {

  public Finding {
    records = List.copyOf(records);
  }
}
