package org.alongside.imports;

import java.util.List;

/** One line of a table, as it was read, with the number that a spreadsheet shows. */
public record Line(int number, List<String> cells) {

  public Line {
    cells = List.copyOf(cells);
  }

  public boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }

  String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }
}
