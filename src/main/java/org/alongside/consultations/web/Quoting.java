package org.alongside.consultations.web;

import java.util.List;
import org.alongside.web.Choice;
import org.alongside.web.Words;

/** The one box under which somebody lets their words be shown in the report. */
final class Quoting {

  static final String YES = "yes";

  private Quoting() {}

  static List<Choice> choices(Words words, boolean chosen) {
    return List.of(Choice.of(YES, words.get("consultations.quote.agree"), chosen));
  }
}
