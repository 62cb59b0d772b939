package org.alongside.search;

import java.util.List;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A capability whose things can be found. It is asked for them in the transaction in which they
 * changed, after everything else, so that the index never differs from what it tells of.
 */
public interface Searchable {

  Kind kind();

  /** Whether this fact may have changed what can be found. */
  boolean changedBy(Fact fact);

  /** All of this part that may be found now, with one question. What is missing is taken out. */
  List<Entry> find(Part part);

  /**
   * What may have changed.
   *
   * @param thing only this one; null for all of the project
   * @param project only those of this project; null, with no thing, for all there are
   */
  record Part(@Nullable UUID project, @Nullable UUID thing) {

    public static final Part ALL = new Part(null, null);
  }
}
