package org.alongside.identity.web;

import java.util.UUID;
import org.alongside.access.AccessReason;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.TakeRole;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
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

  private final GiveRole giveRole;
  private final TakeRole takeRole;
  private final RoleList list;
  private final AdministratorKeys keys;
  private final Self self;

  RolePages(
      GiveRole giveRole, TakeRole takeRole, RoleList list, AdministratorKeys keys, Self self) {
    this.giveRole = giveRole;
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
  @Transactional
  public ModelAndView give(RoleForm form, Actor actor) {
    var mistakes = form.mistakes();
    if (mistakes.any()) {
      return Show.refused(RoleList.VIEW, list.page(form, mistakes));
    }
    var given = given(form, actor);
    return given instanceof Attempt.Done<RoleHeld>(var held) && held.role() == Role.ADMINISTRATOR
        ? keys.issued(actor, held.person())
        : answer(given, form);
  }

  @PostMapping("/roles/{role}/take")
  @Requires(Action.GIVE_ROLE)
  @Transactional
  public ModelAndView take(@PathVariable UUID role, Actor actor) {
    return answer(takeRole.take(actor, role, self.now()), RoleForm.EMPTY);
  }

  private Attempt<RoleHeld> given(RoleForm form, Actor actor) {
    var person = list.withAddress(form.address().orElseThrow());
    return person.isEmpty()
        ? Attempt.refused(AccessReason.NO_SUCH_PERSON)
        : giveRole.give(actor, person.get(), form.chosen().orElseThrow(), null, self.now());
  }

  private ModelAndView answer(Attempt<RoleHeld> attempt, RoleForm form) {
    return switch (attempt) {
      case Attempt.Done<RoleHeld> done -> Show.seeOther(IdentityPaths.ROLES);
      case Attempt.Refused<RoleHeld>(var reasons) ->
          Show.refused(RoleList.VIEW, list.page(form, Mistakes.because("email", reasons)));
      case Attempt.Overtaken<RoleHeld> overtaken ->
          Show.overtaken(RoleList.VIEW, list.page(form, Mistakes.none()));
    };
  }
}
