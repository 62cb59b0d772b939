package org.alongside.web;

import java.time.LocalDate;
import java.util.List;
import org.alongside.participation.Level;
import org.jspecify.annotations.Nullable;

/** What people can take part in now, for the home page; implemented where activities are. */
public interface Happening {

  /** The few that matter most now, those that close first first. */
  List<Now> now();

  /**
   * One thing one can take part in.
   *
   * @param until the last day; null when it has none
   */
  record Now(String title, String path, Level level, String summary, @Nullable LocalDate until) {}
}
