package org.alongside.imports;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings of a table. Some tools write two rows of them: short names first, the
 * questions below.
 *
 * @param columns the questions, or whatever stands above the answers
 * @param rows how many rows they take
 */
public record Head(List<String> columns, int rows) {

  private static final Pattern NUMBERED = Pattern.compile("\\p{L}{1,12}[ _.-]?[0-9]{1,4}");

  public Head {
    columns = List.copyOf(columns);
  }

  public static Head of(List<String> first, List<String> second) {
    return isNames(first) && !second.isEmpty() && !isNames(second) && longer(second, first)
        ? new Head(second, 2)
        : new Head(first, 1);
  }

  /** "Ident 1", "Q2": names of columns that say nothing. */
  private static boolean isNames(List<String> row) {
    return row.stream()
        .filter(cell -> !cell.isBlank())
        .allMatch(cell -> NUMBERED.matcher(cell.strip()).matches());
  }

  private static boolean longer(List<String> one, List<String> other) {
    return one.stream().mapToInt(String::length).sum()
        > other.stream().mapToInt(String::length).sum();
  }
}
