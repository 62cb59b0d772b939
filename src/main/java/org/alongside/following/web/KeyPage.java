package org.alongside.following.web;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.following.Follow;
import org.alongside.mail.Pace;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * The page that a letter leads to: one button, because programs open links by themselves.
 *
 * @param key what the letter carried; empty where there is nothing to press any more
 * @param name what is followed; empty when that is not for everybody any more
 * @param pace how often they are written to
 * @param action where the button sends it
 * @param say what the words of the page begin with
 */
public record KeyPage(
    String key, String name, Pace pace, String action, String say, Mistakes mistakes) {

  static KeyPage of(Follow follow, String name, String action, String say) {
    return new KeyPage(follow.key().value(), name, follow.pace(), action, say, Mistakes.none());
  }

  static KeyPage gone(String action, String say, Mistakes why) {
    return new KeyPage("", "", Pace.AT_ONCE, action, say, why);
  }

  public boolean usable() {
    return !key.isEmpty();
  }

  /** Whether they are written to already, and can choose how often. */
  public boolean choosesPace() {
    return usable() && action.equals(FollowPaths.STOP);
  }

  public List<Choice> paces(Words words) {
    return Stream.of(Pace.AT_ONCE, Pace.DAILY, Pace.WEEKLY)
        .map(each -> Choice.of(each.code(), words.get("mail.pace." + each.code()), each == pace))
        .toList();
  }
}
