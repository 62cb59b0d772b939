package org.alongside.consultations.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.consultations.Aside;
import org.alongside.web.Words;

/** How many responses don't count, and why, as everyone reads it. */
final class AsideWords {

  private AsideWords() {}

  /** One line, or none where all count. */
  static List<String> all(Map<Aside.Why, Long> counts, Words words) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return List.of();
    }
    var each =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one ->
                words.get("consultations.aside.why." + one.getKey().name())
                    + ": "
                    + words.number(one.getValue())
                    + ".")
            .collect(Collectors.joining(" "));
    return List.of(words.get("consultations.aside.number", all, each));
  }
}
