package org.alongside.counting.command;

import java.util.List;

/** One row of a file of separated values, with the line on which it starts. */
record Row(long line, List<String> fields) {

  Row {
    fields = List.copyOf(fields);
  }

  boolean blank() {
    return fields.stream().allMatch(String::isBlank);
  }

  /** The field without the space around it; empty where the row is too short. */
  String field(int at) {
    return at < fields.size() ? fields.get(at).strip() : "";
  }

  Unreadable refuse(String why) {
    return new Unreadable(line, why);
  }
}
