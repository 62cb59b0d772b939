package org.alongside.publications.web;

import gg.jte.Content;
import java.util.Optional;
import org.alongside.projects.Project;
import org.alongside.projects.Slug;
import org.alongside.publications.Edition;
import org.alongside.publications.Phase;
import org.alongside.publications.Publication;
import org.alongside.publications.Text;
import org.alongside.questions.web.ItemPanel;
import org.alongside.web.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A publication as people read it.
 *
 * @param text what it says to this reader: as published, or the draft
 * @param around its other forms and the way to ask about it; null where not everyone can read it
 * @param preview whether somebody reads the draft by a link
 * @param works whether this reader may see how it is being worked on
 */
public record PublicationPage(
    Publication publication,
    Project project,
    Text text,
    ItemPanel.@Nullable Shown around,
    boolean preview,
    boolean works) {

  static PublicationPage published(
      Publication publication, Project project, ItemPanel.@Nullable Shown around, boolean works) {
    var text = publication.edition().orElseThrow().text();
    return new PublicationPage(publication, project, text, around, false, works);
  }

  static PublicationPage preview(Publication publication, Project project) {
    var text = publication.draft().text();
    return new PublicationPage(publication, project, text, null, true, false);
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
