package org.alongside.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.partnerships.InvitationCode;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the code of an invitation, from a letter or from paper. */
@Controller
class CodePages {

  private final Offered offered;

  CodePages(Offered offered) {
    this.offered = offered;
  }

  @PostMapping(PartnershipPaths.TAKE + "/code")
  @Requires(Action.READ_INVITATION)
  ModelAndView typed(
      @PathVariable String partnership,
      @RequestParam(defaultValue = "") String code,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var in = offered.partnership(partnership);
    if (in.flatMap(it -> offered.byCode(it, code)).isEmpty()) {
      return offered.unknown(partnership, code, actor);
    }
    CodeCookie.keep(InvitationCode.typed(code), request, response);
    return Show.seeOther(PartnershipPaths.take(partnership));
  }
}
