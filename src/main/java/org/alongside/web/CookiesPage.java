package org.alongside.web;

import java.util.List;

/** What the cookies page shows: every cookie by name. */
public record CookiesPage(List<CookieUse> cookies) {

  /** The rows of its table, in the reader's words. */
  public List<List<String>> rows(Words words) {
    return cookies.stream()
        .map(use -> List.of(use.name(), words.get(use.key()), words.get(use.key() + ".kept")))
        .toList();
  }
}
