package org.alongside.publications.web;

import java.util.List;
import org.alongside.projects.Slug;
import org.alongside.publications.Publications.Line;

/**
 * The newest that people were told in a project.
 *
 * @param all whether a link leads to all of it
 * @param works whether this reader may see what is being written
 */
public record PublicationPanelPage(Slug project, List<Line> lines, boolean all, boolean works) {

  public PublicationPanelPage {
    lines = List.copyOf(lines);
  }

  static PublicationPanelPage of(Slug project, List<Line> found, int most, boolean works) {
    return new PublicationPanelPage(
        project, found.subList(0, Math.min(most, found.size())), found.size() > most, works);
  }

  public String path(Line line) {
    return PublicationPaths.one(line.slug());
  }

  public String list() {
    return PublicationPaths.in(project);
  }
}
