package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.web.NotFound;
import org.alongside.web.OurPath;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way to an employer's sign-in, and what to come back to. */
@Controller
class StaffPages {

  private final StaffProviders providers;

  StaffPages(StaffProviders providers) {
    this.providers = providers;
  }

  @PostMapping(StaffSignIn.BEGIN)
  @Requires(Action.SIGN_IN)
  ModelAndView go(
      @RequestParam String provider,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request) {
    if (!providers.names().containsKey(provider)) {
      throw new NotFound();
    }
    request.getSession(true).setAttribute(StaffArrival.RETURN_TO, OurPath.or(back, "/"));
    return Show.seeOther(StaffSignIn.BEGIN + "/" + provider);
  }
}
