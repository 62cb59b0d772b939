package org.alongside.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.alongside.partnerships.InvitationCode;
import org.alongside.web.AtSignOut;
import org.alongside.web.CookieUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The code of an invitation, kept by the browser in which it was typed while its holder signs in: a
 * code never stands in an address, where logs, histories and other sites would see it.
 */
@Configuration(proxyBeanMethods = false)
class CodeCookie {

  static final String NAME = "alongside-invitation";
  private static final Duration KEPT = Duration.ofHours(1);

  @Bean
  CookieUse invitationCookie() {
    return new CookieUse(NAME, "partnerships.cookie.invitation");
  }

  @Bean
  AtSignOut forgetInvitation() {
    return CodeCookie::forget;
  }

  /** The code kept; empty when there is none. */
  static String read(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, NAME);
    return cookie == null ? "" : cookie.getValue();
  }

  static void keep(InvitationCode code, HttpServletRequest request, HttpServletResponse response) {
    set(code.value(), KEPT, request, response);
  }

  /** Once the place is taken nobody needs it, and the next at a shared computer must not see it. */
  static void forget(HttpServletRequest request, HttpServletResponse response) {
    set("", Duration.ZERO, request, response);
  }

  private static void set(
      String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(NAME, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/partnerships")
            .maxAge(kept)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
