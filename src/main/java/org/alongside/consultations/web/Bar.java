package org.alongside.consultations.web;

import java.util.List;
import java.util.Map;

/**
 * A number with its name, and how long its bar is.
 *
 * @param width of 100, where the greatest has 100
 */
public record Bar(String name, long number, long width) {

  static List<Bar> all(List<Map.Entry<String, Long>> numbers) {
    long most = numbers.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
    return numbers.stream()
        .map(each -> new Bar(each.getKey(), each.getValue(), width(each.getValue(), most)))
        .toList();
  }

  private static long width(long number, long most) {
    return most == 0 ? 0 : Math.max(number > 0 ? 1 : 0, number * 100 / most);
  }
}
