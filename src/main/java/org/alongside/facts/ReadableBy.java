package org.alongside.facts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see of the record of facts.
 *
 * @param audiences those that the reader belongs to
 * @param reader who reads, so that they find what is meant for them alone; null for a stranger
 */
public record ReadableBy(Set<Audience> audiences, @Nullable UUID reader) {

  public ReadableBy {
    audiences = Set.copyOf(audiences);
  }

  /** Everything, for what is computed and shows no single fact. */
  public static ReadableBy all() {
    return new ReadableBy(Set.of(Audience.values()), null);
  }
}
