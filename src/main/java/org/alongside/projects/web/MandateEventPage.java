package org.alongside.projects.web;

import org.alongside.projects.Mandate;
import org.alongside.projects.Project;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistakes;

/** What the Board did with a listed decision, to record. */
public record MandateEventPage(
    Project project, Mandate.Item item, Fields fields, Mistakes mistakes) {

  /** What is in the form. */
  public record Fields(String kind, DateTyped on, Box words) {}

  public String action() {
    return back() + "/decisions/" + item.id() + "/answer";
  }

  public String back() {
    return ProjectPaths.mandate(project.slug());
  }
}
