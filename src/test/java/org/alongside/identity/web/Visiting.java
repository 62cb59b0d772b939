package org.alongside.identity.web;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.How;
import org.alongside.people.PersonId;

/** Makes a visitor somebody who is signed in. */
public final class Visiting {

  private Visiting() {}

  /** The visitor, from now on signed in as this person. */
  public static Visitor as(RunningAlongside running, PersonId person, Visitor visitor) {
    return as(running, person, How.PASSKEY, visitor);
  }

  /** The visitor, from now on signed in as this person in this way. */
  public static Visitor as(RunningAlongside running, PersonId person, How how, Visitor visitor) {
    var cookie =
        new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(running, person, how))
            .setUrl(running.url());
    visitor.page().context().addCookies(List.of(cookie));
    return visitor;
  }
}
