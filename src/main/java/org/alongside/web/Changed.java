package org.alongside.web;

import java.time.LocalDate;
import java.util.List;

/** What changed because of people, for the home page; implemented where outcomes are. */
public interface Changed {

  /** The latest few, the newest first. */
  List<Change> latest();

  /**
   * One thing that was decided or done.
   *
   * @param key the message that says what became of it
   */
  record Change(String title, String path, String key, LocalDate on) {}
}
