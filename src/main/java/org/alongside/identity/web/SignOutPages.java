package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.web.AtSignOut;
import org.alongside.web.Show;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing out of this device. */
@Controller
class SignOutPages {

  private final List<AtSignOut> leftBehind;

  SignOutPages(List<AtSignOut> leftBehind) {
    this.leftBehind = leftBehind;
  }

  @PostMapping(IdentityPaths.SIGN_OUT)
  @Requires(Action.SIGN_OUT)
  ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
    leftBehind.forEach(one -> one.forget(request, response));
    return Show.seeOther("/signed-out");
  }

  @GetMapping("/signed-out")
  @Requires(Action.SIGN_IN)
  ModelAndView signedOut() {
    return Show.page("identity/signedOut");
  }
}
