package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Something that a browser keeps for an hour, from one page to the next; no script can read it.
 *
 * @param path the addresses to which the browser sends it, with all below
 */
public record ShortCookie(String name, String path) {

  private static final Duration KEPT = Duration.ofHours(1);

  public Optional<String> read(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, name);
    return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
  }

  public void keep(String value, HttpServletRequest request, HttpServletResponse response) {
    write(value, KEPT, request, response);
  }

  public void forget(HttpServletRequest request, HttpServletResponse response) {
    write("", Duration.ZERO, request, response);
  }

  private void write(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(name, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path(path)
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
