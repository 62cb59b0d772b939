package org.alongside.questionnaires;

import java.util.List;

/** Pages about one subject. */
public record Chapter(String code, String title, Condition shown, List<Page> pages) {

  public Chapter {
    pages = List.copyOf(pages);
  }

  Chapter with(List<Page> next) {
    return new Chapter(code, title, shown, next);
  }
}
