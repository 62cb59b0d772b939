package org.alongside.questions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.alongside.questions.Clearness.Press;
import org.alongside.web.CookieUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * What a browser keeps of its press on one item, so that it is not counted twice. It is sent to the
 * pages of that item's questions alone.
 */
@Configuration(proxyBeanMethods = false)
class ClearCookie {

  static final String NAME = "alongside-clear";
  private static final Duration KEPT = Duration.ofDays(90);

  @Bean
  CookieUse clearCookieUse() {
    return new CookieUse(NAME, "questions.cookie");
  }

  static Optional<UUID> read(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, NAME);
    try {
      return cookie == null ? Optional.empty() : Optional.of(UUID.fromString(cookie.getValue()));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  static void keep(Press press, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(NAME, press.id().toString())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path(QuestionPaths.of(press.item()))
            .maxAge(KEPT);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }
}
