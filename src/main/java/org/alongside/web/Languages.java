package org.alongside.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The languages whose message files are complete, and which of them this reader gets: the one just
 * asked for in the address, else the one remembered, else the first that the browser names.
 */
@Component
public final class Languages {

  static final String PARAMETER = "language";
  static final String COOKIE = "alongside-language";

  private final Map<String, Words> words = new LinkedHashMap<>();

  Languages() {
    this(new WordFiles());
  }

  Languages(WordFiles files) {
    for (String language : files.complete()) {
      Locale locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
      words.put(language, new Words(locale, files.in(language)));
    }
  }

  /** The words of a language, or English where we have not got it. */
  public Words in(String language) {
    return words.getOrDefault(language, english());
  }

  Words of(HttpServletRequest request) {
    Words asked = words.get(asked(request));
    if (asked != null) {
      return asked;
    }
    Words remembered = remembered(request);
    if (remembered != null) {
      return remembered;
    }
    for (Locale preferred : preferences(request)) {
      Words preference = words.get(preferred.getLanguage());
      if (preference != null) {
        return preference;
      }
    }
    return english();
  }

  /** The language just asked for; empty where none was, or where nothing sent can be read. */
  static String asked(HttpServletRequest request) {
    String asked = Unreadable.is(request) ? null : request.getParameter(PARAMETER);
    return asked == null ? "" : asked;
  }

  boolean has(String language) {
    return words.containsKey(language);
  }

  /** All of them, for the language switch. */
  List<Words> all() {
    return new ArrayList<>(words.values());
  }

  private Words english() {
    return words.getOrDefault("en", Words.english());
  }

  private static List<Locale> preferences(HttpServletRequest request) {
    return Collections.list(request.getLocales());
  }

  private @Nullable Words remembered(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? null : words.get(cookie.getValue());
  }
}
