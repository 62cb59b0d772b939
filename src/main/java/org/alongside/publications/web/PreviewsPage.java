package org.alongside.publications.web;

import java.time.Instant;
import java.util.List;
import org.alongside.projects.PreviewLink;
import org.alongside.publications.Publication;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * The links by which a draft can be read without an account.
 *
 * @param address where the new one leads, shown once; null when none was made just now
 */
public record PreviewsPage(
    Publication publication,
    List<PreviewLink> links,
    Instant now,
    @Nullable String address,
    Mistakes mistakes) {

  public PreviewsPage {
    links = List.copyOf(links);
  }

  public String path() {
    return PublicationPaths.previews(publication.slug());
  }

  public String back() {
    return PublicationPaths.work(publication.slug());
  }
}
