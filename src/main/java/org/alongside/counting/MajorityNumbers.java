package org.alongside.counting;

import java.util.Set;
import org.alongside.participation.Sides;

/** The numbers that decided when both groups had to agree. */
public record MajorityNumbers(Sides<MajorityTally> sides, Threshold threshold) {

  public Sides<Attendance> attendance() {
    return sides.map(MajorityTally::attendance);
  }

  /** What each side's numbers lack; empty where that side carries it. */
  public Sides<Set<Shortfall>> shortfalls() {
    return sides.map(side -> side.shortfalls(threshold));
  }

  boolean quorum() {
    return Outcome.quorum(attendance());
  }

  boolean carried() {
    return shortfalls().both(Set::isEmpty);
  }
}
