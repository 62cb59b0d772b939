package org.alongside.questions.web;

import org.alongside.formats.Item;
import org.alongside.web.Mistakes;

/**
 * Thanks for a press, and room to say what was not clear.
 *
 * @param was what was pressed
 * @param explains whether they can still say what was not clear
 */
public record ClearSaidPage(
    Item item, String was, boolean explains, String typed, Mistakes mistakes) {

  public String action() {
    return QuestionPaths.unclear(item.ref());
  }

  public String questions() {
    return QuestionPaths.of(item.ref());
  }
}
