package org.alongside.decisions;

import org.alongside.access.Actor;
import org.alongside.facts.Channel;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers and how it came in; it counts the same.
 *
 * @param round which one's text they answer
 * @param words a reason or concern; null for none
 */
public record Given(int round, Answer answer, @Nullable String words, Way way) {

  public static final int LONGEST = 4_000;

  /** How it came in. */
  public sealed interface Way {

    Channel channel();

    /** Who was at the keyboard, when that was somebody else. */
    @Nullable PersonId enteredBy();

    default SaidBy saidBy() {
      return switch (this) {
        case OnScreen _ -> SaidBy.OWNER;
        case WithSupporter _ -> SaidBy.SUPPORTER;
        case EnteredFor _ -> SaidBy.ENTERED;
      };
    }
  }

  /** On screen, by the person. */
  public record OnScreen() implements Way {

    @Override
    public Channel channel() {
      return Channel.WEB;
    }

    @Override
    public @Nullable PersonId enteredBy() {
      return null;
    }
  }

  /** On screen, by the supporter whom they let act for them. */
  public record WithSupporter(PersonId enteredBy) implements Way {

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
  public record EnteredFor(Actor by, Channel channel, boolean confirmed) implements Way {

    @Override
    public PersonId enteredBy() {
      return by.personOrThrow();
    }
  }

  public Given {
    words = words == null || words.isBlank() ? null : words.strip();
  }

  public static Given onScreen(int round, Answer answer, @Nullable String words) {
    return new Given(round, answer, words, new OnScreen());
  }
}
