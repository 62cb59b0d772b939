package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;

/** A short name for one request, shown when something goes wrong and written to the log with it. */
final class Reference {

  /** No letters that look like digits or like each other when read out on the telephone. */
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";

  private static final String KEPT = Reference.class.getName();

  private Reference() {}

  /** The same one for as long as the request lives, error page included. */
  static String of(HttpServletRequest request) {
    if (request.getAttribute(KEPT) instanceof String kept) {
      return kept;
    }
    String made = make();
    request.setAttribute(KEPT, made);
    return made;
  }

  static String make() {
    var letters = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      letters.append(i == 4 ? "-" : "");
      letters.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
