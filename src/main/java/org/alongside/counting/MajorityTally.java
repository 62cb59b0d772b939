package org.alongside.counting;

import java.util.EnumSet;
import java.util.Set;

/** One side's numbers when both groups have to agree. */
public record MajorityTally(int onRoll, int agree, int disagree, int abstain) {

  public MajorityTally {
    if (agree < 0 || disagree < 0 || abstain < 0 || agree + disagree + abstain > onRoll) {
      throw new IllegalArgumentException("More answers than places, or fewer than none");
    }
  }

  static MajorityTally of(Ballots<MajorityChoice> ballots) {
    return new MajorityTally(
        ballots.onRoll(),
        ballots.count(MajorityChoice.AGREE),
        ballots.count(MajorityChoice.DISAGREE),
        ballots.count(MajorityChoice.ABSTAIN));
  }

  public Attendance attendance() {
    return new Attendance(onRoll, agree + disagree + abstain);
  }

  public Set<Shortfall> shortfalls(Threshold threshold) {
    var found = EnumSet.noneOf(Shortfall.class);
    if (!Floor.reached(agree)) {
      found.add(Shortfall.FEWER_THAN_TWO_IN_FAVOUR);
    }
    if (!threshold.reached(agree, disagree)) {
      found.add(Shortfall.UNDER_THRESHOLD);
    }
    return found;
  }
}
