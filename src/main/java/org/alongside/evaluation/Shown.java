package org.alongside.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.participation.Level;

/**
 * The level that the records show: the highest, up to what was stated, up to which every criterion
 * that is due and applies is met. Criteria that this version can't measure neither help nor harm,
 * so how many were judged, and of how many, always stands beside it.
 *
 * @param level none while nothing was due, or where already the first level fails
 * @param judged the criteria that were due and could be judged
 * @param applying the criteria that apply to what was stated
 */
public record Shown(Optional<Level> level, int judged, int applying) {

  static Shown of(Level stated, List<Finding> findings) {
    var judged = (int) findings.stream().filter(each -> each.state().judged()).count();
    var applying =
        (int) findings.stream().filter(each -> each.state() != State.DOES_NOT_APPLY).count();
    return new Shown(judged == 0 ? Optional.empty() : highest(stated, findings), judged, applying);
  }

  private static Optional<Level> highest(Level stated, List<Finding> findings) {
    return Arrays.stream(Level.values())
        .filter(stated::includes)
        .takeWhile(level -> findings.stream().noneMatch(each -> fails(each, level)))
        .reduce((lower, higher) -> higher);
  }

  private static boolean fails(Finding finding, Level level) {
    return finding.criterion().level() == level && finding.state().against();
  }

  /** Whether the records fall short of what was stated. */
  public boolean below(Level stated) {
    return judged > 0 && level.filter(stated::equals).isEmpty();
  }
}
