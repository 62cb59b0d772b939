package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.people.DeleteAccount;
import org.alongside.people.PersonId;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deleting one's account: what goes, what stays and why is said first. */
@Controller
class DeletePages {

  private static final String VIEW = "identity/delete";

  private final DeleteAccount deleteAccount;
  private final Self self;

  DeletePages(DeleteAccount deleteAccount, Self self) {
    this.deleteAccount = deleteAccount;
    this.self = self;
  }

  @GetMapping(IdentityPaths.DELETE)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  ModelAndView show(Actor actor) {
    var obstacles = deleteAccount.obstacles(actor.personOrThrow());
    return Show.page(VIEW, new DeletePage(obstacles, Mistakes.none()));
  }

  @PostMapping(IdentityPaths.DELETE)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  @Transactional
  public ModelAndView delete(
      @RequestParam(defaultValue = "") String sure, Actor actor, HttpServletRequest request) {
    if (!sure.equals("yes")) {
      return refused(actor, Mistakes.of(new Mistake("sure", "identity.delete.sure.none")));
    }
    return switch (deleteAccount.delete(actor.personOrThrow(), self.now())) {
      case Attempt.Done<PersonId> done -> gone(request);
      case Attempt.Refused<PersonId>(var reasons) -> refused(actor, Mistakes.because(reasons));
      case Attempt.Overtaken<PersonId> overtaken -> gone(request);
    };
  }

  @GetMapping(IdentityPaths.DELETED)
  @Requires(Action.SIGN_IN)
  ModelAndView deleted() {
    return Show.page("identity/deleted");
  }

  private ModelAndView refused(Actor actor, Mistakes mistakes) {
    var obstacles = deleteAccount.obstacles(actor.personOrThrow());
    return Show.refused(VIEW, new DeletePage(obstacles, mistakes));
  }

  private static ModelAndView gone(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
    return Show.seeOther(IdentityPaths.DELETED);
  }
}
