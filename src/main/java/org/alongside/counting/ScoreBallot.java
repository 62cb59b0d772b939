package org.alongside.counting;

import java.util.Map;

/** One partner's scores; an option left out is blank, which is not the same as 0. */
public record ScoreBallot(Map<Option, Integer> scores) {

  static final int HIGHEST = 5;

  public ScoreBallot {
    scores = Map.copyOf(scores);
    for (int score : scores.values()) {
      if (score < 0 || score > HIGHEST) {
        throw new IllegalArgumentException("A score of " + score);
      }
    }
  }
}
