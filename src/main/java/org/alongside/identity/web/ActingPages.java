package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.MayAct;
import org.alongside.people.PersonId;
import org.alongside.web.NotAllowed;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A supporter begins and stops acting for somebody; every page says so in between. */
@Controller
class ActingPages {

  private final MayAct mayAct;

  ActingPages(MayAct mayAct) {
    this.mayAct = mayAct;
  }

  @PostMapping("/me/act-for/{person}")
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  ModelAndView begin(@PathVariable UUID person, Actor actor, HttpServletRequest request) {
    if (!mayAct.now(actor.personOrThrow(), new PersonId(person))) {
      throw new NotAllowed();
    }
    request.getSession(true).setAttribute(ActingFor.KEPT, person.toString());
    return Show.seeOther("/");
  }

  @PostMapping(IdentityPaths.STOP_ACTING)
  @Requires(Action.STOP_ACTING)
  ModelAndView stop(HttpServletRequest request) {
    request.getSession(true).removeAttribute(ActingFor.KEPT);
    return Show.seeOther(IdentityPaths.SUPPORTERS);
  }
}
