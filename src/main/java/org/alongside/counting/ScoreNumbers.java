package org.alongside.counting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alongside.participation.Sides;

/** The scores that decided, option by option. */
public record ScoreNumbers(
    Sides<Attendance> attendance, ScoreFloor floor, List<OptionScores> options) {

  private static final Comparator<OptionScores> BETTER =
      comparing(OptionScores::parityMean).thenComparing(OptionScores::lowerMean);

  public ScoreNumbers {
    options = options.stream().sorted(comparing(OptionScores::option)).toList();
    if (options.stream().map(OptionScores::option).distinct().count() < options.size()) {
      throw new IllegalArgumentException("An option that is there twice");
    }
  }

  boolean quorum() {
    return Outcome.quorum(attendance);
  }

  /** The best of the options that can be agreed: none, one, or several that tie. */
  SortedSet<Option> best() {
    var staying = options.stream().filter(option -> option.stays(floor)).toList();
    return staying.stream()
        .filter(option -> staying.stream().allMatch(other -> BETTER.compare(option, other) >= 0))
        .map(OptionScores::option)
        .collect(toCollection(TreeSet::new));
  }
}
