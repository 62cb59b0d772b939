package org.alongside.partnerships.web;

import org.alongside.partnerships.SideQuestion;
import org.alongside.partnerships.SideTally;
import org.jspecify.annotations.Nullable;

/**
 * A question that one side settles, as both sides see it.
 *
 * @param about the name of the partner it is about
 * @param mayAnswer whether the reader has a say in it
 * @param answer what the reader has said so far
 */
public record AskedQuestion(
    SideQuestion question,
    SideTally tally,
    @Nullable String about,
    boolean mayAnswer,
    @Nullable Boolean answer) {

  public boolean waitsForReader() {
    return mayAnswer && answer == null;
  }

  /** The end of the message keys that word it. */
  public String kind() {
    return switch (question.about().kind()) {
      case CO_CHAIR -> "co-chair";
      case PAID_PARTNER -> "paid-partner";
    };
  }
}
