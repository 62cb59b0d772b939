package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.web.AtSignOut;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Where the tokens of forms are kept: in the session of whoever has one, and in a cookie of its own
 * for strangers, so that nobody fills the table of sessions by opening forms. Whoever signs in
 * keeps their token, and a form that was open before can still be sent.
 */
@Component
class FormTokens implements CsrfTokenRepository, AtSignOut {

  static final String COOKIE = "alongside-form";

  /** Behind TLS no other host, not even one above ours, can set a cookie of this name. */
  static final String SAFE_COOKIE = "__Host-" + COOKIE;

  private final CsrfTokenRepository sessions = new HttpSessionCsrfTokenRepository();
  private final CsrfTokenRepository plain = cookie(COOKIE);
  private final CsrfTokenRepository safe = cookie(SAFE_COOKIE);

  private static CsrfTokenRepository cookie(String name) {
    var cookies = new CookieCsrfTokenRepository();
    cookies.setCookieName(name);
    cookies.setCookiePath("/");
    cookies.setHeaderName("X-CSRF-TOKEN");
    cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    return cookies;
  }

  private CsrfTokenRepository cookies(HttpServletRequest request) {
    return request.isSecure() ? safe : plain;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return sessions.generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      sessions.saveToken(token, request, response);
    }
    if (token == null || request.getSession(false) == null) {
      cookies(request).saveToken(token, request, response);
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    var kept = sessions.loadToken(request);
    return kept == null ? cookies(request).loadToken(request) : kept;
  }

  @Override
  public void forget(HttpServletRequest request, HttpServletResponse response) {
    cookies(request).saveToken(null, request, response);
  }
}
