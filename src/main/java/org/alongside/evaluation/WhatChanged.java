package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What changed because of people, over all projects that everyone may read. */
public interface WhatChanged {

  /**
   * One thing that changed.
   *
   * @param kind the fact's kind, for example {@code decisions.closed}
   */
  record Change(String kind, What what, LocalDate on) {

    /**
     * What it happened to.
     *
     * @param decision the decision; null when it happened to the project
     * @param title the question of the decision, else the project's title
     */
    public record What(String project, @Nullable UUID decision, String title) {}
  }

  /** The latest, the newest first, in one query. */
  List<Change> latest(int most);
}
