package org.alongside.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What letters tell of, where people choose how often they are told. */
public enum Kind {
  /** That one's own answer is waited for. */
  ASKED,
  /** What happens to decisions that one takes part in. */
  DECISIONS,
  /** What happens in the projects, places and topics that one follows. */
  FOLLOWED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> read(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
