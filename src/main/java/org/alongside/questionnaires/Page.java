package org.alongside.questionnaires;

import java.util.List;
import java.util.stream.Stream;

/** What is asked at once: most often one question. */
public record Page(String code, String title, Condition shown, List<Part> parts) {

  public Page {
    parts = List.copyOf(parts);
  }

  public List<Question> questions() {
    return parts.stream()
        .flatMap(part -> part instanceof Question question ? Stream.of(question) : Stream.empty())
        .toList();
  }

  Page with(List<Part> next) {
    return new Page(code, title, shown, next);
  }
}
