package org.alongside.notices.web;

import java.util.List;
import org.alongside.mail.Pace;
import org.alongside.mail.Paces;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * For each kind that a letter told of: one button that stops it, and the choice to get them
 * together.
 *
 * @param kinds none where the letter is too old
 */
public record StopPage(List<Paces.Choice> kinds, Mistakes mistakes) {

  public StopPage {
    kinds = List.copyOf(kinds);
  }

  public boolean usable() {
    return !kinds.isEmpty();
  }

  public boolean several() {
    return kinds.size() > 1;
  }

  /** Whether nothing that the letter told of is told any more. */
  public boolean stopped() {
    return usable() && kinds.stream().allMatch(StopPage::stopped);
  }

  public static boolean stopped(Paces.Choice kind) {
    return kind.pace() == Pace.NEVER;
  }

  public List<String> keys() {
    return kinds.stream().map(Paces.Choice::key).toList();
  }

  public static List<Choice> paces(Paces.Choice kind, Words words) {
    return PacePage.paces(kind.pace(), words);
  }
}
