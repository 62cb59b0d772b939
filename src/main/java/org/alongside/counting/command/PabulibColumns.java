package org.alongside.counting.command;

import java.util.Set;

/** The heading of a Pabulib section: which column holds what. */
record PabulibColumns(Row heading) {

  private static final Set<String> SECTIONS = Set.of("META", "PROJECTS", "VOTES");

  static boolean startsSection(Row row) {
    return SECTIONS.contains(row.field(0))
        && row.fields().stream().skip(1).allMatch(String::isBlank);
  }

  String required(String column, Row row) throws Unreadable {
    var value = get(column, row);
    if (value.isEmpty()) {
      throw row.refuse("no " + column);
    }
    return value;
  }

  String get(String column, Row row) throws Unreadable {
    for (int at = 0; at < heading.fields().size(); at++) {
      if (heading.field(at).equals(column)) {
        return row.field(at);
      }
    }
    throw heading.refuse("no column " + column);
  }
}
