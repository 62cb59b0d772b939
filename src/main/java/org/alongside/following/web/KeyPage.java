package org.alongside.following.web;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.following.Follow;
import org.alongside.mail.Pace;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * The page that a letter leads to: a button for each thing it told of, because programs open links
 * by themselves.
 *
 * @param lines none where there is nothing to press any more
 * @param action where the buttons send it
 * @param say what the words of the page begin with
 */
public record KeyPage(List<Line> lines, String action, String say, Mistakes mistakes) {

  public KeyPage {
    lines = List.copyOf(lines);
  }

  /**
   * One thing followed.
   *
   * @param name empty when that is not for everybody any more
   */
  public record Line(Follow follow, String name) {

    public String key() {
      return follow.key().value();
    }
  }

  public boolean usable() {
    return !lines.isEmpty();
  }

  public boolean several() {
    return lines.size() > 1;
  }

  /** Whether they are written to already, and can choose how often. */
  public boolean choosesPace() {
    return usable() && action.equals(FollowPaths.STOP);
  }

  public List<Choice> paces(Words words) {
    return Stream.of(Pace.AT_ONCE, Pace.DAILY, Pace.WEEKLY)
        .map(each -> Choice.of(each.code(), words.get("mail.pace." + each.code()), each == pace()))
        .toList();
  }

  /** How often they are written to: the same for all that one address follows. */
  private Pace pace() {
    return usable() ? lines.getFirst().follow().pace() : Pace.AT_ONCE;
  }
}
