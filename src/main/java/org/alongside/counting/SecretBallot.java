package org.alongside.counting;

import java.util.ArrayList;
import java.util.List;
import org.alongside.participation.Reason;
import org.alongside.participation.Sides;

/** When a ballot may be secret, and what of it may be shown by side without giving people away. */
public final class SecretBallot {

  static final int ON_ROLL = 10;
  static final int ON_SIDE = 5;

  private SecretBallot() {}

  /** Why these numbers are too small to promise secrecy; empty when they are not. */
  public static List<Reason> refusals(Sides<Integer> onRoll) {
    var found = new ArrayList<Reason>();
    if (onRoll.lived() + onRoll.learnt() < ON_ROLL) {
      found.add(SecretRefusal.FEWER_THAN_TEN);
    }
    if (!onRoll.both(side -> side >= ON_SIDE)) {
      found.add(SecretRefusal.FEWER_THAN_FIVE_OF_A_GROUP);
    }
    return found;
  }

  /**
   * What may be shown. One side's numbers beside the sum would give away the other's, so numbers by
   * side are shown for both or for neither.
   */
  public static SecretNumbers publish(MajorityNumbers numbers) {
    if (numbers.sides().both(SecretBallot::safe)) {
      return new SecretNumbers.BySide(numbers.sides());
    }
    var together = sum(numbers.sides().lived(), numbers.sides().learnt());
    return safe(together) ? new SecretNumbers.Together(together) : new SecretNumbers.OutcomeOnly();
  }

  /** At least five voted, and not all alike. */
  private static boolean safe(MajorityTally tally) {
    int answered = tally.attendance().answered();
    return answered >= ON_SIDE
        && tally.agree() < answered
        && tally.disagree() < answered
        && tally.abstain() < answered;
  }

  private static MajorityTally sum(MajorityTally one, MajorityTally other) {
    return new MajorityTally(
        one.onRoll() + other.onRoll(),
        one.agree() + other.agree(),
        one.disagree() + other.disagree(),
        one.abstain() + other.abstain());
  }
}
