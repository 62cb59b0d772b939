package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.alongside.participation.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretBallotTest {

  @ParameterizedTest(name = "{0} and {1}: {2} refusals")
  @CsvSource({"5,5,0", "5,4,2", "12,4,1", "4,12,1", "6,3,2", "0,0,2", "0,30,1"})
  void isRefusedInASmallGroup(int lived, int learnt, int refusals) {
    assertEquals(refusals, SecretBallot.refusals(new Sides<>(lived, learnt)).size());
  }

  @Test
  void saysEveryReasonAtOnce() {
    assertEquals(
        List.of(SecretRefusal.FEWER_THAN_TEN, SecretRefusal.FEWER_THAN_FIVE_OF_A_GROUP),
        SecretBallot.refusals(new Sides<>(5, 4)));
  }

  private static SecretNumbers published(MajorityTally lived, MajorityTally learnt) {
    return SecretBallot.publish(
        new MajorityNumbers(new Sides<>(lived, learnt), Threshold.MORE_THAN_HALF));
  }

  private static final MajorityTally MIXED = new MajorityTally(6, 4, 1, 0);

  @Test
  void numbersBySideAreShownWhenBothAreLargeAndMixedEnough() {
    assertInstanceOf(SecretNumbers.BySide.class, published(MIXED, MIXED));
  }

  @ParameterizedTest
  @CsvSource({"5,0,0", "0,5,0", "0,0,5", "3,1,0"})
  void oneSideAllAlikeOrTooSmallHidesBoth(int agree, int disagree, int abstain) {
    var tally = new MajorityTally(6, agree, disagree, abstain);
    assertInstanceOf(SecretNumbers.Together.class, published(tally, MIXED));
    assertInstanceOf(SecretNumbers.Together.class, published(MIXED, tally));
  }

  @Test
  void everybodyAlikeLeavesOnlyTheOutcome() {
    var all = new MajorityTally(6, 6, 0, 0);
    assertInstanceOf(SecretNumbers.OutcomeOnly.class, published(all, all));
  }
}
