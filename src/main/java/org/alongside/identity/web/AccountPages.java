package org.alongside.identity.web;

import java.util.List;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.Passkeys;
import org.alongside.identity.Supports;
import org.alongside.people.EmailAddress;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's own account, from where everything about them can be changed. */
@Controller
class AccountPages {

  private final Self self;
  private final Passkeys passkeys;
  private final Supports supports;
  private final Access access;
  private final List<OnAccountPage> more;

  AccountPages(
      Self self, Passkeys passkeys, Supports supports, Access access, List<OnAccountPage> more) {
    this.self = self;
    this.passkeys = passkeys;
    this.supports = supports;
    this.access = access;
    this.more = more;
  }

  @GetMapping(IdentityPaths.ME)
  @Requires(Action.SEE_OWN_ACCOUNT)
  ModelAndView show(Actor actor) {
    var person = self.of(actor);
    var page =
        new AccountPage(
            person,
            passkeys.of(person.id()).size(),
            supports.of(person.id()).size(),
            asked(person.contact().email()),
            access.may(actor, Action.READ_INSTALLATION_RECORD, null),
            more);
    return Show.page("identity/account", page);
  }

  private int asked(@Nullable EmailAddress email) {
    return email == null ? 0 : supports.askedOf(email).size();
  }
}
