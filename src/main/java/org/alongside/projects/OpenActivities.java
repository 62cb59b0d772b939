package org.alongside.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.participation.Level;
import org.jspecify.annotations.Nullable;

/** What everyone can take part in today. */
public interface OpenActivities {

  /** How many at each level, in one query; a level without any is there with 0. */
  Map<Level, Long> perLevel(LocalDate today);

  /**
   * Those that close first; those without an end last.
   *
   * @param level only those at this level; null for all
   */
  List<Open> closingFirst(@Nullable Level level, LocalDate today, int limit);

  /** One of them, as a list shows it. */
  record Open(
      Slug project,
      String projectTitle,
      Slug slug,
      String title,
      Level level,
      String what,
      @Nullable When until) {}
}
