package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.consultations.ReturnKey;
import org.alongside.projects.Slug;
import org.alongside.web.AtSignOut;
import org.alongside.web.CookieUse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The keys to what somebody is answering, kept by the browser until it is closed, or until they
 * press "forget". A key stands in no address, where logs and histories would see it, but that of a
 * letter its reader asked for; the first request moves it from there into a cookie.
 */
@Configuration(proxyBeanMethods = false)
class AnswerCookie {

  static final String NAME = "alongside-answers";

  /** Behind TLS no other host, not even one above ours, can set a cookie of this name. */
  static final String SAFE_NAME = "__Host-" + NAME;

  private static final int MOST = 5;
  private static final String KEY = "[0-9A-Z]{16}";

  @Bean
  CookieUse answersCookie() {
    return new CookieUse(NAME + ", " + SAFE_NAME, "consultations.cookie.answers");
  }

  @Bean
  AtSignOut forgetAnswers() {
    return (request, response) -> set(Map.of(), request, response);
  }

  static Optional<ReturnKey> read(HttpServletRequest request, Slug consultation) {
    return Optional.ofNullable(all(request).get(consultation.value())).map(ReturnKey::new);
  }

  static void keep(
      Slug consultation, ReturnKey key, HttpServletRequest request, HttpServletResponse response) {
    var keys = all(request);
    keys.remove(consultation.value());
    while (keys.size() >= MOST) {
      keys.remove(keys.keySet().iterator().next());
    }
    keys.put(consultation.value(), key.value());
    set(keys, request, response);
  }

  static void forget(Slug consultation, HttpServletRequest request, HttpServletResponse response) {
    var keys = all(request);
    keys.remove(consultation.value());
    set(keys, request, response);
  }

  /** Whatever else stands in it is nothing that we wrote. */
  private static Map<String, String> all(HttpServletRequest request) {
    var keys = new LinkedHashMap<String, String>();
    var cookie = WebUtils.getCookie(request, name(request));
    for (var pair : (cookie == null ? "" : cookie.getValue()).split("\\.", -1)) {
      var parts = pair.split(":", -1);
      if (parts.length == 2 && Slug.isSlug(parts[0]) && parts[1].matches(KEY)) {
        keys.put(parts[0], parts[1]);
      }
    }
    return keys;
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? SAFE_NAME : NAME;
  }

  private static void set(
      Map<String, String> keys, HttpServletRequest request, HttpServletResponse response) {
    var value =
        keys.entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue())
            .collect(Collectors.joining("."));
    var cookie =
        ResponseCookie.from(name(request), value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path(request.isSecure() ? "/" : "/consultations");
    var kept = keys.isEmpty() ? cookie.maxAge(0) : cookie;
    response.addHeader(HttpHeaders.SET_COOKIE, kept.build().toString());
  }

  /** What somebody typed as their key; empty when it can't be one. */
  static Optional<ReturnKey> typed(@Nullable String text) {
    return Optional.of(ReturnKey.typed(text == null ? "" : text))
        .filter(key -> key.value().matches(KEY));
  }
}
