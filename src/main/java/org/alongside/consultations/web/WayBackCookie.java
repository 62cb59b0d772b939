package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.consultations.ReturnKey;
import org.alongside.web.AtSignOut;
import org.alongside.web.CookieUse;
import org.alongside.web.ShortCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The key from a mailed link, kept until its reader presses: it leaves the address at once, so that
 * no history shows it to the next at a shared computer.
 */
@Configuration(proxyBeanMethods = false)
class WayBackCookie {

  static final String NAME = "alongside-way-back";
  private static final ShortCookie KEPT = new ShortCookie(NAME, "/consultations");

  @Bean
  CookieUse wayBackUse() {
    return new CookieUse(NAME, "consultations.cookie.way-back");
  }

  @Bean
  AtSignOut forgetWayBack() {
    return WayBackCookie::forget;
  }

  /** The key kept; empty when there is none. */
  static String read(HttpServletRequest request) {
    return KEPT.read(request).orElse("");
  }

  static void keep(ReturnKey key, HttpServletRequest request, HttpServletResponse response) {
    KEPT.keep(key.value(), request, response);
  }

  static void forget(HttpServletRequest request, HttpServletResponse response) {
    KEPT.forget(request, response);
  }
}
