package org.alongside.publications.web;

import org.alongside.web.DateTyped;
import org.springframework.util.MultiValueMap;

/** What came in with a form, as it was typed. */
record Typed(MultiValueMap<String, String> all) {

  /** Without blanks around it, and with plain line ends. */
  String of(String field) {
    String value = all.getFirst(field);
    return value == null ? "" : value.replace("\r\n", "\n").strip();
  }

  long number(String field) {
    try {
      return Long.parseLong(of(field));
    } catch (NumberFormatException notOne) {
      return 0;
    }
  }

  DateTyped date(String id) {
    return DateTyped.typed(of(id + "-day"), of(id + "-month"), of(id + "-year"));
  }
}
