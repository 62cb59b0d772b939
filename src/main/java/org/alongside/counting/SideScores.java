package org.alongside.counting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One side's scores of one option.
 *
 * @param attendance those on the roll, and those of them who scored this option
 * @param inFavour those who scored it at or above the floor
 */
public record SideScores(Attendance attendance, int total, int inFavour) {

  public SideScores {
    if (total < 0
        || total > ScoreBallot.HIGHEST * attendance.answered()
        || inFavour < 0
        || inFavour > attendance.answered()) {
      throw new IllegalArgumentException("Scores that nobody can have given");
    }
  }

  static SideScores of(Option option, Ballots<ScoreBallot> ballots, ScoreFloor floor) {
    List<Integer> given =
        ballots.cast().stream()
            .flatMap(ballot -> ballot.scores().entrySet().stream())
            .filter(score -> score.getKey().equals(option))
            .map(score -> score.getValue())
            .toList();
    return new SideScores(
        new Attendance(ballots.onRoll(), given.size()),
        given.stream().mapToInt(Integer::intValue).sum(),
        (int) given.stream().filter(score -> floor.reached(Fraction.of(score))).count());
  }

  /** Null while nobody has scored it: blank is not zero. */
  public @Nullable Fraction mean() {
    return attendance.answered() == 0 ? null : Fraction.of(total, attendance.answered());
  }

  Fraction meanOrZero() {
    var mean = mean();
    return mean == null ? Fraction.ZERO : mean;
  }

  public Set<Shortfall> shortfalls(ScoreFloor floor) {
    var found = EnumSet.noneOf(Shortfall.class);
    if (!attendance.quorum()) {
      found.add(Shortfall.SCORED_BY_TOO_FEW);
    }
    if (!Floor.reached(inFavour)) {
      found.add(Shortfall.FEWER_THAN_TWO_IN_FAVOUR);
    }
    if (!floor.reached(meanOrZero())) {
      found.add(Shortfall.UNDER_THRESHOLD);
    }
    return found;
  }
}
