package org.alongside.formats.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.alongside.formats.Form;
import org.alongside.web.CookieUse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The form that somebody without an account likes best, kept by their browser for a year. */
@Configuration(proxyBeanMethods = false)
class FormatCookie {

  static final String NAME = "alongside-format";
  private static final Duration A_YEAR = Duration.ofDays(365);

  @Bean
  CookieUse formatCookieUse() {
    return new CookieUse(NAME, "formats.cookie");
  }

  static Optional<Form> read(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, NAME);
    return cookie == null ? Optional.empty() : Form.read(cookie.getValue());
  }

  static void keep(@Nullable Form form, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(NAME, form == null ? "" : form.code())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(form == null ? Duration.ZERO : A_YEAR);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }
}
