package org.alongside.publications.web;

import java.util.List;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.projects.Project;
import org.alongside.publications.Publications.Line;
import org.alongside.web.Link;
import org.alongside.web.PageStart;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What people were told in a project.
 *
 * @param more whether older ones follow
 * @param secondReader whether a second person reads everything first
 * @param may what this reader may do
 */
public record ListPage(
    Project project, List<Line> lines, boolean more, boolean secondReader, Set<Action> may) {

  static final int SIZE = 20;

  public ListPage {
    lines = List.copyOf(lines);
    may = Set.copyOf(may);
  }

  static ListPage of(Project project, List<Line> found, boolean secondReader, Set<Action> may) {
    return new ListPage(
        project,
        found.subList(0, Math.min(SIZE, found.size())),
        found.size() > SIZE,
        secondReader,
        may);
  }

  public boolean can(String action) {
    return may.contains(Action.valueOf(action));
  }

  public boolean works() {
    return can("READ_DRAFT_PUBLICATION");
  }

  public String path(Line line) {
    return line.out() ? PublicationPaths.one(line.slug()) : PublicationPaths.work(line.slug());
  }

  public String path() {
    return PublicationPaths.in(project.slug());
  }

  public String projectPath() {
    return "/projects/" + project.slug();
  }

  public @Nullable Link next(Words words) {
    return more
        ? new Link(
            words.get("publications.list.older"),
            path()
                + "?after="
                + new PageStart(lines.getLast().at(), lines.getLast().id().value()).written())
        : null;
  }
}
