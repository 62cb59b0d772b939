package org.alongside.demo;

import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** The story goes as it is written, or not at all: a refusal in it is a mistake in the story. */
final class Told {

  private Told() {}

  static <T> T done(Attempt<T> attempt) {
    return switch (attempt) {
      case Attempt.Done<T>(T value) -> value;
      case Attempt.Refused<T>(var reasons) ->
          throw new IllegalStateException(
              "Riverdale's story is refused: " + reasons.stream().map(Reason::key).toList());
      case Attempt.Overtaken<T>() -> throw new IllegalStateException("Riverdale was overtaken");
    };
  }
}
