package org.alongside.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a response counts, and what was said about that. It is there all the same, and can be
 * counted again at any time.
 *
 * @param steps one after the other, the first in front; none where nobody ever doubted it
 */
public record Aside(ResponseId response, List<Step> steps) {

  public Aside {
    steps = List.copyOf(steps);
  }

  /** Why a response does not count; what somebody thinks is never a reason. */
  public enum Why {
    MACHINE,
    TWICE,
    TRIED_OUT,
    ADVERT,
    ELSEWHERE
  }

  /** What was done. */
  public enum Kind {
    /** Somebody proposes it, and a second person has not looked yet. */
    PROPOSED,
    /** It does not count. */
    ASIDE,
    /** It counts again, or nobody agreed that it should not. */
    BACK,
    /** Whoever answered says why it should count. */
    OBJECTED,
    /** Somebody has read that, and it still does not count. */
    STAYS
  }

  /**
   * One of them.
   *
   * @param by null where it was whoever answered
   */
  public record Step(
      int number, Kind kind, @Nullable Why why, String words, @Nullable PersonId by, Instant at) {
    public static final int LONGEST = 2_000;
  }

  /** Whether it is left out of every count now. */
  public boolean aside() {
    return is(Kind.ASIDE) || is(Kind.OBJECTED) || is(Kind.STAYS);
  }

  public boolean is(Kind kind) {
    return !steps.isEmpty() && steps.getLast().kind() == kind;
  }

  /** What is said against counting it now; empty where nothing is. */
  public Optional<Step> ground() {
    return aside() || is(Kind.PROPOSED)
        ? steps.stream().filter(step -> step.why() != null).reduce((_, last) -> last)
        : Optional.empty();
  }

  /** Whether whoever answered may say why it should count: once each time. */
  public boolean mayObject() {
    return is(Kind.ASIDE);
  }

  Aside with(Step step) {
    return new Aside(response, Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  Step next(Kind kind, @Nullable Why why, String words, @Nullable PersonId by, Instant at) {
    return new Step(steps.size() + 1, kind, why, words.strip(), by, at);
  }
}
