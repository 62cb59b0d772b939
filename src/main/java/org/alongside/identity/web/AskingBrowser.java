package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.alongside.identity.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The secret that a browser keeps from asking for a link until it has been used. */
final class AskingBrowser {

  static final String COOKIE = "alongside-asked";
  private static final Duration KEPT = Duration.ofHours(1);

  private AskingBrowser() {}

  static Optional<Secret> read(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? Optional.empty() : Secret.read(cookie.getValue());
  }

  /** This browser's secret, made and given to it where it has none. */
  static Secret readOrGive(HttpServletRequest request, HttpServletResponse response) {
    var secret = read(request).orElseGet(Secret::random);
    write(secret.value(), KEPT, request, response);
    return secret;
  }

  static void forget(HttpServletRequest request, HttpServletResponse response) {
    write("", Duration.ZERO, request, response);
  }

  private static void write(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(COOKIE, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
