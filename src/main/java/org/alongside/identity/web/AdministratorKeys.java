package org.alongside.identity.web;

import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.RoleHeld;
import org.alongside.access.Roles;
import org.alongside.access.web.Requires;
import org.alongside.identity.IssueEnrolment;
import org.alongside.organisation.SetUpKey;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows, once, the one-time key by which another administrator makes a passkey. */
@Controller
class AdministratorKeys {

  private final IssueEnrolment issueEnrolment;
  private final Roles roles;
  private final RoleList list;
  private final Self self;

  AdministratorKeys(IssueEnrolment issueEnrolment, Roles roles, RoleList list, Self self) {
    this.issueEnrolment = issueEnrolment;
    this.roles = roles;
    this.list = list;
    this.self = self;
  }

  @PostMapping("/roles/{role}/key")
  @Requires(Action.GIVE_ROLE)
  @Transactional
  public ModelAndView issue(@PathVariable UUID role, Actor actor) {
    var person = roles.find(role).map(RoleHeld::person).orElseThrow(NotFound::new);
    return issued(actor, person);
  }

  /** The page that shows a key, once. */
  ModelAndView page(PersonId person, SetUpKey key) {
    return Show.page(
        "identity/administratorKey",
        new AdministratorKeyPage(list.name(person), key.value(), IssueEnrolment.LASTS));
  }

  private ModelAndView issued(Actor actor, PersonId person) {
    return switch (issueEnrolment.issue(actor, person, self.now())) {
      case Attempt.Done<SetUpKey>(var key) -> page(person, key);
      case Attempt.Refused<SetUpKey>(var reasons) ->
          Show.refused(RoleList.VIEW, list.page(RoleForm.EMPTY, Mistakes.because(reasons)));
      case Attempt.Overtaken<SetUpKey>() ->
          Show.overtaken(RoleList.VIEW, list.page(RoleForm.EMPTY, Mistakes.none()));
    };
  }
}
