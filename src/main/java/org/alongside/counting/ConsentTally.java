package org.alongside.counting;

import java.util.EnumSet;
import java.util.Set;

/**
 * One side's numbers when asked for objections.
 *
 * @param openObjections objections of this side still open, whatever round they come from
 */
public record ConsentTally(
    Attendance attendance, int noObjection, int concern, int object, int openObjections) {

  public ConsentTally {
    if (noObjection < 0
        || concern < 0
        || object < 0
        || openObjections < 0
        || noObjection + concern + object > attendance.answered()) {
      throw new IllegalArgumentException("More answers than people, or fewer than none");
    }
  }

  static ConsentTally of(Ballots<ConsentResponse> ballots, int openObjections) {
    return new ConsentTally(
        ballots.attendance(),
        ballots.count(ConsentResponse.NO_OBJECTION),
        ballots.count(ConsentResponse.CONCERN),
        ballots.count(ConsentResponse.OBJECT),
        openObjections);
  }

  public int standAside() {
    return attendance.answered() - noObjection - concern - object;
  }

  public int inFavour() {
    return noObjection + concern;
  }

  /** More than half of all who answered: standing aside weighs against, as an objection does. */
  public Set<Shortfall> shortfalls() {
    var found = EnumSet.noneOf(Shortfall.class);
    if (!Floor.reached(inFavour())) {
      found.add(Shortfall.FEWER_THAN_TWO_IN_FAVOUR);
    }
    if (2 * inFavour() <= attendance.answered()) {
      found.add(Shortfall.UNDER_THRESHOLD);
    }
    if (openObjections > 0) {
      found.add(Shortfall.OPEN_OBJECTION);
    }
    return found;
  }
}
