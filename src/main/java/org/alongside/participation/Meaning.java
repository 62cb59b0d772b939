package org.alongside.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of what we mean by working together; every one stays readable, for those who were
 * promised something under it. Its words are messages that start with its key.
 *
 * @param since the day from which it holds
 */
public record Meaning(int version, LocalDate since) {

  private static final List<Meaning> ALL = List.of(new Meaning(1, LocalDate.of(2026, 11, 22)));

  /** The newest first. */
  public static List<Meaning> all() {
    return ALL.reversed();
  }

  public static Meaning current() {
    return ALL.getLast();
  }

  public static Optional<Meaning> of(int version) {
    return ALL.stream().filter(meaning -> meaning.version == version).findFirst();
  }

  public String key(String end) {
    return "participation.meaning." + version + "." + end;
  }
}
