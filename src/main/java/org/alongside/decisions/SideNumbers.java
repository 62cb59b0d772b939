package org.alongside.decisions;

import java.util.Map;
import org.alongside.counting.Attendance;
import org.alongside.counting.ConsentOutcome;
import org.alongside.counting.ConsentTally;
import org.alongside.counting.DoubleMajority;
import org.alongside.counting.MajorityNumbers;
import org.alongside.counting.MajorityOutcome;
import org.alongside.counting.MajorityTally;
import org.alongside.counting.Outcome;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;
import org.alongside.record.Json;

/**
 * One side's numbers as they are kept, whatever the method.
 *
 * @param favour no objection, or agree
 * @param concern no objection, with a concern
 * @param against object, or disagree
 * @param aside stand aside, or abstain
 */
public record SideNumbers(
    int onRoll, int favour, int concern, int against, int aside, int openObjections) {

  public static final SideNumbers NONE = new SideNumbers(0, 0, 0, 0, 0, 0);

  /** The numbers of an outcome, by side. */
  public static Map<Side, SideNumbers> of(Outcome outcome) {
    Sides<SideNumbers> sides =
        switch (outcome) {
          case ConsentOutcome consent -> consent.numbers().map(SideNumbers::of);
          case MajorityOutcome majority -> majority.numbers().sides().map(SideNumbers::of);
          default -> throw new IllegalArgumentException("Not a method on screen: " + outcome);
        };
    return Map.of(Side.LIVED, sides.lived(), Side.LEARNT, sides.learnt());
  }

  private static SideNumbers of(ConsentTally tally) {
    return new SideNumbers(
        tally.attendance().onRoll(),
        tally.noObjection(),
        tally.concern(),
        tally.object(),
        tally.standAside(),
        tally.openObjections());
  }

  private static SideNumbers of(MajorityTally tally) {
    return new SideNumbers(tally.onRoll(), tally.agree(), 0, tally.disagree(), tally.abstain(), 0);
  }

  /** The outcome that these numbers carry. */
  public static Outcome outcome(Method method, Map<Side, SideNumbers> numbers) {
    var sides = Sides.each(side -> numbers.getOrDefault(side, NONE));
    return switch (method) {
      case Method.NoObjections _ -> ConsentOutcome.of(sides.map(SideNumbers::consent));
      case Method.BothGroupsAgree(var threshold) ->
          DoubleMajority.count(new MajorityNumbers(sides.map(SideNumbers::majority), threshold));
    };
  }

  public int answered() {
    return favour + concern + against + aside;
  }

  private ConsentTally consent() {
    return new ConsentTally(
        new Attendance(onRoll, answered()), favour, concern, against, openObjections);
  }

  private MajorityTally majority() {
    return new MajorityTally(onRoll, favour, against, aside);
  }

  Json.Members json() {
    return Json.Members.none()
        .with("onRoll", onRoll)
        .with("favour", favour)
        .with("concern", concern)
        .with("against", against)
        .with("aside", aside)
        .with("openObjections", openObjections);
  }
}
