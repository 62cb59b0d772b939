package org.alongside.publications.web;

import org.alongside.projects.Section.Contact;
import org.alongside.publications.Publication;
import org.alongside.publications.Text;
import org.alongside.web.QrPicture;

/**
 * A publication on paper, for those who do not read on a screen.
 *
 * @param address where it is on the web, as one types it
 * @param code the same as a picture for a phone
 */
public record LeafletPage(Publication publication, Text text, String address, QrPicture code) {

  public Contact contact() {
    return publication.contact();
  }

  public String path() {
    return PublicationPaths.one(publication.slug());
  }
}
