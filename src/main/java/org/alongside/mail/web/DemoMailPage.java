package org.alongside.mail.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.mail.ShownLetters;
import org.alongside.mail.ShownLetters.ShownLetter;
import org.alongside.organisation.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a demonstration.
 *
 * @param older the last one shown, when there may be more behind it; null at the end
 */
public record DemoMailPage(List<Shown> letters, @Nullable UUID older) {

  /** A letter, its lines ready to be read and followed. */
  public record Shown(
      UUID id, String address, String subject, Instant at, List<List<Line>> parts) {}

  /**
   * A line of a letter.
   *
   * @param path where it leads to, when it is the address of a page of ours; otherwise null
   */
  public record Line(String text, @Nullable String path) {}

  static DemoMailPage of(List<ShownLetter> letters, PublicAddress address) {
    var shown = letters.stream().map(letter -> shown(letter, address)).toList();
    var full = letters.size() == ShownLetters.PAGE;
    return new DemoMailPage(shown, full ? letters.getLast().id() : null);
  }

  private static Shown shown(ShownLetter letter, PublicAddress address) {
    var parts =
        Arrays.stream(letter.body().strip().split("\\n\\s*\\n", -1))
            .map(part -> part.lines().map(line -> line(line, address)).toList())
            .toList();
    return new Shown(letter.id(), letter.address(), letter.subject(), letter.at(), parts);
  }

  /** A link of ours stands alone on its line; nothing else that somebody wrote becomes a link. */
  private static Line line(String text, PublicAddress address) {
    boolean ours = text.startsWith(address.value() + "/") && text.indexOf(' ') < 0;
    return new Line(text, ours ? text.substring(address.value().length()) : null);
  }
}
