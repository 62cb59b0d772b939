package org.alongside.projects;

import java.util.Optional;
import org.alongside.access.Actor;

/**
 * A part of the public project page that a later capability tells: who is in it, its decisions,
 * whether the promise was kept. Each asks the database a fixed number of times, best once.
 */
public interface ProjectPanel {

  /** Where on the page: lower comes first. People 10, decisions 20, the promise 30. */
  int order();

  /** Empty when there is nothing to tell this reader. */
  Optional<Panel> of(ProjectStory story, Actor actor);

  /**
   * A template and what it gets.
   *
   * @param part how the contents of the page name it
   * @param template for example {@code evaluation/promise}; it takes {@code shell} and {@code page}
   */
  record Panel(Part part, String template, Object page) {}

  /**
   * What a contents list leads to.
   *
   * @param anchor the id of the heading
   * @param title the message that is the heading
   */
  record Part(String anchor, String title) {}
}
