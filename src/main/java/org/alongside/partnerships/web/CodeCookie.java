package org.alongside.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.partnerships.InvitationCode;
import org.alongside.web.AtSignOut;
import org.alongside.web.CookieUse;
import org.alongside.web.ShortCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The code of an invitation, kept by the browser in which it was typed while its holder signs in: a
 * code never stands in an address, where logs, histories and other sites would see it.
 */
@Configuration(proxyBeanMethods = false)
class CodeCookie {

  static final String NAME = "alongside-invitation";
  private static final ShortCookie KEPT = new ShortCookie(NAME, "/partnerships");

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
    return KEPT.read(request).orElse("");
  }

  static void keep(InvitationCode code, HttpServletRequest request, HttpServletResponse response) {
    KEPT.keep(code.value(), request, response);
  }

  /** Once the place is taken nobody needs it, and the next at a shared computer must not see it. */
  static void forget(HttpServletRequest request, HttpServletResponse response) {
    KEPT.forget(request, response);
  }
}
