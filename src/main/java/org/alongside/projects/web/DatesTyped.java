package org.alongside.projects.web;

import org.alongside.web.DateTyped;

/** Reads the three fields of a date. */
final class DatesTyped {

  private DatesTyped() {}

  static DateTyped of(Typed typed, String id) {
    return DateTyped.typed(typed.of(id + "-day"), typed.of(id + "-month"), typed.of(id + "-year"));
  }
}
