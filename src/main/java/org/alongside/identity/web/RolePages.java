package org.alongside.identity.web;

import java.util.List;
import java.util.UUID;
import org.alongside.access.AccessReason;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.RoleHeld;
import org.alongside.access.TakeRole;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Administrators give and take the roles of the whole installation. */
@Controller
class RolePages {

  private final GiveWithKey give;
  private final TakeRole takeRole;
  private final RoleList list;
  private final AdministratorKeys keys;
  private final Self self;

  RolePages(GiveWithKey give, TakeRole takeRole, RoleList list, AdministratorKeys keys, Self self) {
    this.give = give;
    this.takeRole = takeRole;
    this.list = list;
    this.keys = keys;
    this.self = self;
  }

  @GetMapping(IdentityPaths.ROLES)
  @Requires(Action.SEE_ROLES)
  ModelAndView show() {
    return Show.page(RoleList.VIEW, list.page(RoleForm.EMPTY, Mistakes.none()));
  }

  /** A new administrator is given the one-time key to their first passkey at once. */
  @PostMapping(IdentityPaths.ROLES)
  @Requires(Action.GIVE_ROLE)
  ModelAndView give(RoleForm form, Actor actor) {
    var mistakes = form.mistakes();
    if (mistakes.any()) {
      return Show.refused(RoleList.VIEW, list.page(form, mistakes));
    }
    return switch (given(form, actor)) {
      case Attempt.Done<GiveWithKey.Given>(var given) ->
          given.key() == null
              ? Show.seeOther(IdentityPaths.ROLES)
              : keys.page(given.held().person(), given.key());
      case Attempt.Refused<GiveWithKey.Given>(var reasons) -> refused(form, reasons);
      case Attempt.Overtaken<GiveWithKey.Given> _ -> overtaken(form);
    };
  }

  @PostMapping("/roles/{role}/take")
  @Requires(Action.GIVE_ROLE)
  @Transactional
  public ModelAndView take(@PathVariable UUID role, Actor actor) {
    return switch (takeRole.take(actor, role, self.now())) {
      case Attempt.Done<RoleHeld> _ -> Show.seeOther(IdentityPaths.ROLES);
      case Attempt.Refused<RoleHeld>(var reasons) -> refused(RoleForm.EMPTY, reasons);
      case Attempt.Overtaken<RoleHeld> _ -> overtaken(RoleForm.EMPTY);
    };
  }

  private Attempt<GiveWithKey.Given> given(RoleForm form, Actor actor) {
    var person = list.withAddress(form.address().orElseThrow());
    return person.isEmpty()
        ? Attempt.refused(AccessReason.NO_SUCH_PERSON)
        : give.give(actor, person.get(), form.chosen().orElseThrow());
  }

  private ModelAndView refused(RoleForm form, List<Reason> reasons) {
    return Show.refused(RoleList.VIEW, list.page(form, Mistakes.because("email", reasons)));
  }

  private ModelAndView overtaken(RoleForm form) {
    return Show.overtaken(RoleList.VIEW, list.page(form, Mistakes.none()));
  }
}
