package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.web.NotFound;
import org.alongside.web.OurPath;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way to an employer's sign-in, and what to come back to. */
@Controller
class StaffPages {

  private final StaffProviders providers;

  StaffPages(StaffProviders providers) {
    this.providers = providers;
  }

  /** A link, because browsers let a form of ours lead to no other site, and this ends at one. */
  @GetMapping(StaffSignIn.BEGIN)
  @Requires(Action.SIGN_IN)
  ModelAndView go(
      @RequestParam(defaultValue = "") String provider,
      @RequestParam(name = "to", defaultValue = "/") String to,
      HttpServletRequest request) {
    if (!providers.names().containsKey(provider)) {
      throw new NotFound();
    }
    var back = OurPath.or(to, "/");
    if (providers.findByRegistrationId(provider) == null) {
      return Show.seeOther(IdentityPaths.staffFailed(back));
    }
    request.getSession(true).setAttribute(StaffArrival.RETURN_TO, back);
    return Show.seeOther(StaffSignIn.BEGIN + "/" + provider);
  }
}
