package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleMajorityTest implements AlwaysHolds<MajorityChoice> {

  @Override
  public Outcome count(Sides<Ballots<MajorityChoice>> roll) {
    return DoubleMajority.count(roll, Threshold.MORE_THAN_HALF);
  }

  @Override
  public MajorityChoice any(SplittableRandom random) {
    return switch (random.nextInt(9)) {
      case 0 -> MajorityChoice.ABSTAIN;
      case 1 -> MajorityChoice.DISAGREE;
      default -> MajorityChoice.AGREE;
    };
  }

  @Override
  public MajorityChoice refusal(SplittableRandom random) {
    return MajorityChoice.DISAGREE;
  }

  @Override
  public MajorityChoice acceptance() {
    return MajorityChoice.AGREE;
  }

  @Override
  public List<Predicate<MajorityChoice>> inFavour() {
    return List.of(choice -> choice == MajorityChoice.AGREE);
  }

  @Override
  public Object decided(Outcome outcome) {
    return outcome.getClass();
  }

  private static MajorityNumbers numbers(
      MajorityTally lived, MajorityTally learnt, Threshold threshold) {
    return new MajorityNumbers(new Sides<>(lived, learnt), threshold);
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN_HALF,3,3,false",
    "MORE_THAN_HALF,4,3,true",
    "TWO_THIRDS,4,2,true",
    "TWO_THIRDS,5,3,false",
    "TWO_THIRDS,7,3,true",
    "THREE_QUARTERS,6,2,true",
    "THREE_QUARTERS,5,2,false",
    "THREE_QUARTERS,2,0,true"
  })
  void eachSideReachesTheThresholdAtItsExactBorder(
      Threshold threshold, int agree, int disagree, boolean agreed) {
    var border = new MajorityTally(agree + disagree, agree, disagree, 0);
    var all = new MajorityTally(9, 9, 0, 0);
    assertEquals(agreed, DoubleMajority.count(numbers(border, all, threshold)).agreed());
    assertEquals(agreed, DoubleMajority.count(numbers(all, border, threshold)).agreed());
  }

  @Test
  void largeMajorityOfOneSideDoesNotHelpTheOther() {
    var outcome =
        DoubleMajority.count(
            numbers(
                new MajorityTally(8, 3, 4, 1),
                new MajorityTally(100, 100, 0, 0),
                Threshold.MORE_THAN_HALF));
    var refused = assertInstanceOf(MajorityOutcome.NotAgreed.class, outcome);
    assertEquals(
        new Sides<>(Set.of(Shortfall.UNDER_THRESHOLD), Set.<Shortfall>of()),
        refused.numbers().shortfalls());
  }

  @Test
  void abstainingAnswersWithoutDeciding() {
    var outcome =
        DoubleMajority.count(
            numbers(
                new MajorityTally(9, 2, 1, 6),
                new MajorityTally(4, 3, 0, 0),
                Threshold.TWO_THIRDS));
    assertTrue(outcome.agreed());
  }

  @Test
  void withoutAQuorumItSaysWhichSideIsShort() {
    var outcome =
        DoubleMajority.count(
            numbers(
                new MajorityTally(8, 4, 0, 0),
                new MajorityTally(4, 4, 0, 0),
                Threshold.MORE_THAN_HALF));
    assertInstanceOf(MajorityOutcome.NoQuorum.class, outcome);
    assertEquals(Set.of(Side.LIVED), outcome.shortSides());
  }

  @Test
  void oneAloneInFavourIsNotEnoughAndTwoAre() {
    var others = new MajorityTally(4, 4, 0, 0);
    for (int alone : new int[] {1, 2}) {
      var tally = new MajorityTally(4, alone, 0, 4 - alone);
      assertEquals(
          alone == 2,
          DoubleMajority.count(numbers(tally, others, Threshold.MORE_THAN_HALF)).agreed());
    }
  }

  @Test
  void outcomesThatTheNumbersDontCarryCantBeWritten() {
    var refused =
        numbers(
            new MajorityTally(4, 1, 3, 0), new MajorityTally(4, 4, 0, 0), Threshold.MORE_THAN_HALF);
    assertThrows(IllegalArgumentException.class, () -> new MajorityOutcome.Agreed(refused));
    assertThrows(IllegalArgumentException.class, () -> new MajorityOutcome.NoQuorum(refused));
    assertThrows(IllegalArgumentException.class, () -> new MajorityTally(2, 2, 1, 0));
  }
}
