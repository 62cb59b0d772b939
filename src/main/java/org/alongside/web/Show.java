package org.alongside.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a handler answers with: a page, the page again with its mistakes, or another place. */
public final class Show {

  private Show() {}

  public static ModelAndView page(String view, Object page) {
    return new ModelAndView(view, Map.of("page", page));
  }

  /** A page that needs nothing but the shell. */
  public static ModelAndView page(String view) {
    return new ModelAndView(view);
  }

  /** 422: everything typed is kept, and all mistakes or reasons are shown at once. */
  public static ModelAndView refused(String view, Object page) {
    return with(HttpStatus.UNPROCESSABLE_CONTENT, view, page);
  }

  /** 409: somebody else was faster. The layout says so when the page itself says nothing. */
  public static ModelAndView overtaken(String view, Object page) {
    return with(HttpStatus.CONFLICT, view, page);
  }

  /** 409 with a page made for mistakes, which says what it says and keeps what it keeps. */
  public static ModelAndView overtaken(ModelAndView again) {
    again.setStatus(HttpStatus.CONFLICT);
    return again;
  }

  /** 403: not now, and everything sent is kept, to be sent again. */
  static ModelAndView again(KeptForm kept) {
    return with(HttpStatus.FORBIDDEN, "web/again", kept);
  }

  /** 429: that was too often, and everything sent is kept, to be sent when the wait is over. */
  static ModelAndView tooOften(KeptForm kept) {
    return with(HttpStatus.TOO_MANY_REQUESTS, "web/again", kept);
  }

  /** 303: it is done, see the result there. Only a path of our own. */
  public static ModelAndView seeOther(String path) {
    var redirect = new RedirectView(OurPath.checked(path), true);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setExposeModelAttributes(false);
    redirect.setExpandUriTemplateVariables(false);
    return new ModelAndView(redirect);
  }

  static ModelAndView with(HttpStatus status, String view, Object page) {
    return new ModelAndView(view, Map.of("page", page), status);
  }
}
