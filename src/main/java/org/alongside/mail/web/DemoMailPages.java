package org.alongside.mail.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.database.Installation;
import org.alongside.mail.ShownLetters;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Organisations;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** In a demonstration: every letter that would have been sent. */
@Controller
class DemoMailPages {

  private final Installation installation;
  private final ShownLetters letters;
  private final Organisations organisations;

  DemoMailPages(Installation installation, ShownLetters letters, Organisations organisations) {
    this.installation = installation;
    this.letters = letters;
    this.organisations = organisations;
  }

  @GetMapping("/demo/mail")
  @Requires(Action.READ_DEMO_MAIL)
  ModelAndView letters(@RequestParam Optional<UUID> older) {
    if (!installation.demo()) {
      throw new NotFound();
    }
    var address = organisations.current().map(Organisation::address).orElseThrow(NotFound::new);
    return Show.page("mail/demoMail", DemoMailPage.of(letters.newest(older), address));
  }
}
