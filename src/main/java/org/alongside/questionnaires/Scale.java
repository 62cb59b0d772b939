package org.alongside.questionnaires;

import java.util.List;

/** Scales in words, and their points from the first to the last. */
public enum Scale {
  YES_NO_NOT_SURE("yes", "no", "not-sure"),
  AGREEMENT("strongly-agree", "agree", "neither", "disagree", "strongly-disagree"),
  STARS("very-poor", "poor", "fair", "good", "very-good"),
  FACES("very-sad", "sad", "neither", "happy", "very-happy");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which can't be changed
  private final List<String> points;

  Scale(String... points) {
    this.points = List.of(points);
  }

  public List<String> points() {
    return points;
  }
}
