package org.alongside.participation;

import java.util.List;

/**
 * What became of an act: done, refused with every reason at once, or overtaken by somebody faster.
 * A {@code switch} over it has no default.
 */
public sealed interface Attempt<T> {

  record Done<T>(T value) implements Attempt<T> {}

  record Refused<T>(List<Reason> reasons) implements Attempt<T> {
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A refusal says why");
      }
    }
  }

  /** The thing changed between reading and saving; the person sees both and tries again. */
  record Overtaken<T>() implements Attempt<T> {}

  static <T> Attempt<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Attempt<T> refused(Reason... reasons) {
    return new Refused<>(List.of(reasons));
  }

  static <T> Attempt<T> refused(List<? extends Reason> reasons) {
    return new Refused<>(List.copyOf(reasons));
  }

  static <T> Attempt<T> overtaken() {
    return new Overtaken<>();
  }
}
