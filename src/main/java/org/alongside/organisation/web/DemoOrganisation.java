package org.alongside.organisation.web;

import java.util.List;
import java.util.Optional;
import org.alongside.database.Installation;
import org.alongside.organisation.Colour;
import org.alongside.organisation.Contact;
import org.alongside.organisation.Identity;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.OrganisationCode;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.PublicAddress;
import org.alongside.people.EmailAddress;
import org.alongside.web.Words;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * A demonstration needs no set-up: its organisation is made up, and its address is the one it is
 * served at, unless somebody has given it another.
 */
@Component
class DemoOrganisation implements ApplicationListener<WebServerInitializedEvent> {

  private final Installation installation;
  private final Organisations organisations;

  DemoOrganisation(Installation installation, Organisations organisations) {
    this.installation = installation;
    this.organisations = organisations;
  }

  @Override
  public void onApplicationEvent(WebServerInitializedEvent event) {
    boolean pages =
        !WebServerApplicationContext.hasServerNamespace(
            event.getApplicationContext(), "management");
    if (installation.demo() && pages) {
      servedAt(new PublicAddress("http://localhost:" + event.getWebServer().getPort()));
    }
  }

  private void servedAt(PublicAddress address) {
    var before = organisations.latest();
    if (before.isEmpty()) {
      organisations.begin(madeUp(address));
    } else if (moved(before, address)) {
      var known = before.get();
      organisations.save(known.changedTo(known.identity(), known.contact(), address, known.mail()));
    }
  }

  private static boolean moved(Optional<Organisation> before, PublicAddress address) {
    return before
        .map(Organisation::address)
        .filter(PublicAddress::thisMachine)
        .filter(known -> !known.equals(address))
        .isPresent();
  }

  private static Organisation madeUp(PublicAddress address) {
    var words = Words.english();
    return new Organisation(
        new Identity(
            words.get("organisation.demo.name"),
            new OrganisationCode("XRD"),
            Colour.OURS,
            List.of("en")),
        new Contact(
            words.get("organisation.demo.contact"),
            new EmailAddress("together@riverdale.example"),
            "01632 960123"),
        address,
        null,
        0);
  }
}
