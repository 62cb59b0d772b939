package org.alongside.projects.web;

import java.time.Instant;
import java.util.List;
import org.alongside.projects.PreviewLink;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * The links by which a draft can be read.
 *
 * @param address the new link, shown this once; null when none was made just now
 */
public record PreviewsPage(
    Project project,
    List<PreviewLink> links,
    Instant now,
    @Nullable String address,
    Mistakes mistakes) {

  public PreviewsPage {
    links = List.copyOf(links);
  }

  public String path() {
    return ProjectPaths.project(project.slug()) + "/preview-links";
  }

  public String back() {
    return ProjectPaths.edit(project.slug());
  }
}
