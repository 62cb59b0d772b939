package org.alongside.notices.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.mail.Kind;
import org.alongside.mail.Pace;
import org.alongside.web.Choice;
import org.alongside.web.Words;

/**
 * How often somebody is told of what.
 *
 * @param saved whether they have just chosen
 */
public record PacePage(Map<Kind, Pace> chosen, boolean saved) {

  public PacePage {
    chosen = Map.copyOf(chosen);
  }

  /** What people with an account are told of; news of what they follow goes to an address. */
  public List<Kind> kinds() {
    return List.of(Kind.ASKED, Kind.DECISIONS);
  }

  public List<Choice> paces(Kind kind, Words words) {
    return paces(chosen.getOrDefault(kind, Pace.AT_ONCE), words);
  }

  static List<Choice> paces(Pace now, Words words) {
    return Stream.of(Pace.values())
        .map(each -> Choice.of(each.code(), words.get("mail.pace." + each.code()), each == now))
        .toList();
  }
}
