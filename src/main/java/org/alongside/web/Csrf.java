package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The token that every form carries. It is fetched only when a form is drawn, because fetching it
 * gives a stranger a cookie, and a page that is only read needs none.
 */
public final class Csrf {

  private final @Nullable CsrfToken token;

  Csrf(@Nullable CsrfToken token) {
    this.token = token;
  }

  static Csrf of(HttpServletRequest request) {
    return new Csrf((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
  }

  public String name() {
    return token == null ? "_csrf" : token.getParameterName();
  }

  public String token() {
    return token == null ? "" : token.getToken();
  }
}
