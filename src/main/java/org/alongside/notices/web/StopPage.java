package org.alongside.notices.web;

import java.util.List;
import org.alongside.mail.Kind;
import org.alongside.mail.Pace;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * One button that stops letters of one kind, and the choice to get them together.
 *
 * @param key what the letter carried; empty where it is too old
 */
public record StopPage(String key, Kind kind, Pace pace, Mistakes mistakes) {

  static StopPage gone(Mistakes why) {
    return new StopPage("", Kind.ASKED, Pace.AT_ONCE, why);
  }

  public boolean usable() {
    return !key.isEmpty();
  }

  public boolean stopped() {
    return pace == Pace.NEVER;
  }

  public List<Choice> paces(Words words) {
    return PacePage.paces(pace, words);
  }
}
