package org.alongside.publications.web;

import gg.jte.Content;
import java.util.Optional;
import org.alongside.projects.Project;
import org.alongside.projects.Slug;
import org.alongside.publications.Edition;
import org.alongside.publications.Phase;
import org.alongside.publications.Publication;
import org.alongside.publications.Text;
import org.alongside.web.Markdown;

/**
 * A publication as people read it.
 *
 * @param text what it says to this reader: as published, or the draft
 * @param preview whether somebody reads the draft by a link
 * @param works whether this reader may see how it is being worked on
 */
public record PublicationPage(
    Publication publication, Project project, Text text, boolean preview, boolean works) {

  static PublicationPage published(Publication publication, Project project, boolean works) {
    var text = publication.edition().orElseThrow().text();
    return new PublicationPage(publication, project, text, false, works);
  }

  static PublicationPage preview(Publication publication, Project project) {
    return new PublicationPage(publication, project, publication.draft().text(), true, false);
  }

  public Content body() {
    return Markdown.content(text.body());
  }

  /** The last correction; none while it says what it said first. */
  public Optional<Edition> corrected() {
    return preview
        ? Optional.empty()
        : publication.edition().filter(edition -> edition.number() > 1);
  }

  public Optional<Phase.Withdrawn> withdrawn() {
    return publication.phase() instanceof Phase.Withdrawn taken
        ? Optional.of(taken)
        : Optional.empty();
  }

  public Optional<Phase.Out> out() {
    return !preview && publication.phase() instanceof Phase.Out out
        ? Optional.of(out)
        : Optional.empty();
  }

  public Slug slug() {
    return publication.slug();
  }

  public String path() {
    return PublicationPaths.one(slug());
  }
}
