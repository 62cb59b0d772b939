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
   * @param sentence what became of it, already in words
   */
  record Change(String title, String path, String sentence, LocalDate on) {}
}
