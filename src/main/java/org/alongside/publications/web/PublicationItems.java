package org.alongside.publications.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.formats.Item;
import org.alongside.formats.Items;
import org.alongside.participation.Here;
import org.alongside.projects.MayKnow;
import org.alongside.projects.ProjectId;
import org.alongside.publications.Phase;
import org.alongside.publications.Publication;
import org.alongside.publications.PublicationFact;
import org.alongside.publications.PublicationId;
import org.alongside.publications.Publications;
import org.alongside.publications.Text;
import org.alongside.web.Words;
import org.springframework.stereotype.Component;

/** Publications as items that can have other forms. */
@Component
class PublicationItems implements Items {

  private final Publications publications;
  private final MayKnow known;

  PublicationItems(Publications publications, MayKnow known) {
    this.publications = publications;
    this.known = known;
  }

  @Override
  public String kind() {
    return PublicationFact.SUBJECT;
  }

  @Override
  public Optional<Item> find(UUID id) {
    return publications.find(new PublicationId(id)).flatMap(PublicationItems::item);
  }

  @Override
  public boolean known(Item item, Actor actor) {
    return known.of(new ProjectId(item.project()), actor);
  }

  /** Nothing while it is a draft, or after it was taken back. */
  static Optional<Item> item(Publication publication) {
    return publication.phase() instanceof Phase.Out(var edition, var since)
        ? Optional.of(
            new Item(
                new Item.Ref(PublicationFact.SUBJECT, publication.id().value()),
                publication.place().project().value(),
                PublicationPaths.one(publication.slug()),
                edition.text().title(),
                whole(edition.text()),
                edition.number(),
                Here.day(since)))
        : Optional.empty();
  }

  private static String whole(Text text) {
    var why = Words.english().get("publications.why");
    return text.summary() + "\n\n## " + why + "\n\n" + text.why() + "\n\n" + text.body();
  }
}
