package org.alongside.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives a form back whose token was not known any more, with everything that was typed. */
@Controller
public class EndedSession implements AccessDeniedHandler {

  private static final String PATH = "/form-again";

  private final Shells shells;

  EndedSession(Shells shells) {
    this.shells = shells;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    if (KeptForm.of(request, false) == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      request.getRequestDispatcher(PATH).forward(request, response);
    }
  }

  /** Only reached from above; asked for by itself it is one more form without its token. */
  @PostMapping(PATH)
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView again(HttpServletRequest request) {
    var kept = KeptForm.of(request, shells.of(request).signedIn());
    if (kept == null) {
      throw new NotAllowed();
    }
    return Show.again(kept);
  }
}
