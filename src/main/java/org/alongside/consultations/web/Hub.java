package org.alongside.consultations.web;

import org.alongside.consultations.MailWayBack;
import org.alongside.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the page from which somebody goes on with their answers. */
@Component
class Hub {

  private final Speaking speaking;
  private final MailWayBack mail;

  Hub(Speaking speaking, MailWayBack mail) {
    this.speaking = speaking;
    this.mail = mail;
  }

  HubPage page(Answering.Own own, Mistakes mistakes) {
    return new HubPage(own, speaking.of(own), mail.possible(), mistakes);
  }
}
