package org.alongside.projects.web;

import java.util.List;
import java.util.Map;
import org.alongside.participation.Level;
import org.alongside.projects.OpenActivities.Open;
import org.jspecify.annotations.Nullable;

/**
 * What one can take part in now.
 *
 * @param level the level it is narrowed to
 * @param counts how much is open at each level
 */
public record OpenPage(@Nullable Level level, List<Open> open, Map<Level, Long> counts) {

  public OpenPage {
    open = List.copyOf(open);
    counts = Map.copyOf(counts);
  }

  public long count(Level one) {
    return counts.getOrDefault(one, 0L);
  }

  /** Whether there is more than one page can hold. */
  public boolean cut() {
    return open.size() == OpenPages.MOST;
  }
}
