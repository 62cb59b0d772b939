package org.alongside.decisions.web;

import java.util.Arrays;
import java.util.List;

/** Text that somebody typed, as paragraphs. */
final class Paragraphs {

  private Paragraphs() {}

  static List<String> of(String text) {
    return Arrays.stream(text.split("\\R\\s*\\R", -1))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
