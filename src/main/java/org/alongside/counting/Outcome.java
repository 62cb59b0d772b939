package org.alongside.counting;

import java.util.Set;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;

/** What a count came to, whatever the method; each method has its own kinds of outcome. */
public sealed interface Outcome
    permits ConsentOutcome, MajorityOutcome, ScoreOutcome, RankedOutcome, BudgetOutcome {

  /** How many answered on each side, of how many. */
  Sides<Attendance> attendance();

  /** Whether both sides carry it; everything else leaves things as they were. */
  boolean agreed();

  /** The sides from which too few answered. */
  default Set<Side> shortSides() {
    return attendance().where(side -> !side.quorum());
  }

  /** Whether enough people answered on each side for the count to decide anything. */
  static boolean quorum(Sides<Attendance> attendance) {
    return attendance.both(Attendance::quorum);
  }

  /** Stops an outcome from being written that its own numbers don't carry. */
  static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("The numbers don't carry this outcome: " + rule);
    }
  }
}
