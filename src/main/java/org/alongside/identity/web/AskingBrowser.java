package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.alongside.identity.Secret;
import org.alongside.web.ShortCookie;

/** The secret that a browser keeps from asking for a link until it has been used. */
final class AskingBrowser {

  static final String COOKIE = "alongside-asked";
  private static final ShortCookie KEPT = new ShortCookie(COOKIE, "/");

  private AskingBrowser() {}

  static Optional<Secret> read(HttpServletRequest request) {
    return KEPT.read(request).flatMap(Secret::read);
  }

  /** This browser's secret, made and given to it where it has none. */
  static Secret readOrGive(HttpServletRequest request, HttpServletResponse response) {
    var secret = read(request).orElseGet(Secret::random);
    KEPT.keep(secret.value(), request, response);
    return secret;
  }

  static void forget(HttpServletRequest request, HttpServletResponse response) {
    KEPT.forget(request, response);
  }
}
