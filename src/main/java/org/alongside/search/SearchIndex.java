package org.alongside.search;

import java.time.LocalDate;
import java.util.List;
import org.alongside.access.Actor;
import org.jspecify.annotations.Nullable;

/** Everything that can be found. */
public interface SearchIndex {

  /** One more than {@code size} shows that there is a next page. */
  Found find(Wanted wanted, Actor actor, LocalDate today, Found.@Nullable Mark after, int size);

  /** Puts these in the place of whatever was known of this part. */
  void replace(Kind kind, Searchable.Part part, List<Entry> entries);

  boolean empty();
}
