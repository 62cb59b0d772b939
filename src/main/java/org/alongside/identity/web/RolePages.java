package org.alongside.identity.web;

import java.util.UUID;
import org.alongside.access.AccessReason;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.GiveRole;
import org.alongside.access.RoleHeld;
import org.alongside.access.Roles;
import org.alongside.access.TakeRole;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.people.People;
import org.alongside.people.Person;
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

  private static final String VIEW = "identity/roles";
  private static final RoleForm EMPTY = new RoleForm("", "");

  private final GiveRole giveRole;
  private final TakeRole takeRole;
  private final Roles roles;
  private final People people;
  private final Self self;

  RolePages(GiveRole giveRole, TakeRole takeRole, Roles roles, People people, Self self) {
    this.giveRole = giveRole;
    this.takeRole = takeRole;
    this.roles = roles;
    this.people = people;
    this.self = self;
  }

  @GetMapping(IdentityPaths.ROLES)
  @Requires(Action.SEE_ROLES)
  ModelAndView show() {
    return Show.page(VIEW, page(EMPTY, Mistakes.none()));
  }

  @PostMapping(IdentityPaths.ROLES)
  @Requires(Action.GIVE_ROLE)
  @Transactional
  public ModelAndView give(RoleForm form, Actor actor) {
    var mistakes = form.mistakes();
    return mistakes.any()
        ? Show.refused(VIEW, page(form, mistakes))
        : answer(given(form, actor), form);
  }

  @PostMapping("/roles/{role}/take")
  @Requires(Action.GIVE_ROLE)
  @Transactional
  public ModelAndView take(@PathVariable UUID role, Actor actor) {
    return answer(takeRole.take(actor, role, self.now()), EMPTY);
  }

  private Attempt<RoleHeld> given(RoleForm form, Actor actor) {
    var person = people.findByEmail(form.address().orElseThrow()).map(Person::id);
    return person.isEmpty()
        ? Attempt.refused(AccessReason.NO_SUCH_PERSON)
        : giveRole.give(actor, person.get(), form.chosen().orElseThrow(), null, self.now());
  }

  private ModelAndView answer(Attempt<RoleHeld> attempt, RoleForm form) {
    return switch (attempt) {
      case Attempt.Done<RoleHeld> done -> Show.seeOther(IdentityPaths.ROLES);
      case Attempt.Refused<RoleHeld>(var reasons) ->
          Show.refused(VIEW, page(form, Mistakes.because("email", reasons)));
      case Attempt.Overtaken<RoleHeld> overtaken ->
          Show.overtaken(VIEW, page(form, Mistakes.none()));
    };
  }

  private RolesPage page(RoleForm form, Mistakes mistakes) {
    var held = roles.held(null);
    var holders = held.stream().map(RoleHeld::person).toList();
    return new RolesPage(held, people.names(holders), form.email(), form.role(), mistakes);
  }
}
