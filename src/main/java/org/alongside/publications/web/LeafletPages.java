package org.alongside.publications.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.web.NotFound;
import org.alongside.web.QrPicture;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A publication as a leaflet to print, with a code that leads a phone to its plain address. */
@Controller
class LeafletPages {

  private final PublicationDoor door;
  private final PublicAddresses addresses;

  LeafletPages(PublicationDoor door, PublicAddresses addresses) {
    this.door = door;
    this.addresses = addresses;
  }

  @GetMapping(PublicationPaths.ONE + "/leaflet")
  @Requires(Action.READ_PUBLICATION)
  ModelAndView show(@PathVariable String publication, Actor actor) {
    var found = door.shown(publication, actor);
    if (!found.out()) {
      throw new NotFound();
    }
    var address = addresses.of(PublicationPaths.one(found.slug()));
    var text = found.edition().orElseThrow().text();
    return Show.page(
        "publications/leaflet", new LeafletPage(found, text, address, QrPicture.of(address)));
  }
}
