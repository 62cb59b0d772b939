package org.alongside.decisions;

import org.alongside.facts.Channel;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers and how it came in; it counts the same.
 *
 * @param words a reason or concern; null for none
 */
public record Given(Answer answer, @Nullable String words, Way way) {

  public static final int LONGEST = 4_000;

  /** How it came in. */
  public sealed interface Way {

    Channel channel();
  }

  /** On screen, by the person. */
  public record OnScreen() implements Way {

    @Override
    public Channel channel() {
      return Channel.WEB;
    }
  }

  /**
   * By phone, on paper, by voice, in BSL or at a meeting.
   *
   * @param by who was at the keyboard
   * @param confirmed whether it was read back and the partner said yes
   */
  public record EnteredFor(PersonId by, Channel channel, boolean confirmed) implements Way {}

  public Given {
    words = words == null || words.isBlank() ? null : words.strip();
  }

  public static Given onScreen(Answer answer, @Nullable String words) {
    return new Given(answer, words, new OnScreen());
  }
}
