package org.alongside.equality.web;

import org.alongside.equality.EqualityQuestion;
import org.alongside.web.Words;

/** The words of the questions and of what can be chosen. */
final class EqualityWords {

  private EqualityWords() {}

  static String choice(EqualityQuestion question, String choice, Words words) {
    return words.get("equality.choice." + question.code() + "." + choice);
  }
}
