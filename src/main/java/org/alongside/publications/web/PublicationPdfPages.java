package org.alongside.publications.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.pdf.Pdf;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A publication as a tagged PDF, to keep, to print and to send on. */
@Controller
class PublicationPdfPages {

  private final PublicationDoor door;
  private final PublicAddresses addresses;
  private final Pdf pdf;

  PublicationPdfPages(PublicationDoor door, PublicAddresses addresses, Pdf pdf) {
    this.door = door;
    this.addresses = addresses;
    this.pdf = pdf;
  }

  @GetMapping(PublicationPaths.ONE + "/pdf")
  @Requires(Action.READ_PUBLICATION)
  ModelAndView show(@PathVariable String publication, Actor actor, HttpServletRequest request) {
    var found = door.shown(publication, actor);
    if (!found.out()) {
      throw new NotFound();
    }
    var page = PublicationPage.published(found, door.projectOf(found), null, false);
    var address = addresses.of(PublicationPaths.one(found.slug()));
    return pdf.show(
        new Pdf.Paper("publications/pdf", new PublicationPdf(page, address), found.slug().value()),
        request);
  }
}
