package org.alongside.counting;

import static org.alongside.counting.ConsentResponse.CONCERN;
import static org.alongside.counting.ConsentResponse.NO_OBJECTION;
import static org.alongside.counting.ConsentResponse.OBJECT;
import static org.alongside.counting.ConsentResponse.STAND_ASIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;
import org.junit.jupiter.api.Test;

class ConsentCountTest implements AlwaysHolds<ConsentResponse> {

  private static final Sides<Integer> NONE_OPEN = new Sides<>(0, 0);

  /** Here every objection is still open. */
  @Override
  public Outcome count(Sides<Ballots<ConsentResponse>> roll) {
    return ConsentCount.count(roll, roll.map(side -> side.count(OBJECT)));
  }

  @Override
  public ConsentResponse any(SplittableRandom random) {
    return switch (random.nextInt(24)) {
      case 0 -> OBJECT;
      case 1, 2, 3, 4, 5 -> STAND_ASIDE;
      case 6, 7, 8, 9 -> CONCERN;
      default -> NO_OBJECTION;
    };
  }

  @Override
  public ConsentResponse refusal(SplittableRandom random) {
    return OBJECT;
  }

  @Override
  public ConsentResponse acceptance() {
    return NO_OBJECTION;
  }

  @Override
  public List<Predicate<ConsentResponse>> inFavour() {
    return List.of(ConsentResponse::inFavour);
  }

  @Override
  public Object decided(Outcome outcome) {
    return outcome.getClass();
  }

  private static Ballots<ConsentResponse> of(int onRoll, ConsentResponse... cast) {
    return new Ballots<>(onRoll, List.of(cast));
  }

  private static final Ballots<ConsentResponse> CONTENT = of(3, NO_OBJECTION, NO_OBJECTION);

  @Test
  void oneOpenObjectionStopsEverybody() {
    var many = new Ballots<>(60, Collections.nCopies(60, NO_OBJECTION));
    var outcome = ConsentCount.count(new Sides<>(many, CONTENT), new Sides<>(0, 1));
    var refused = assertInstanceOf(ConsentOutcome.NotAgreed.class, outcome);
    assertEquals(Set.of(Shortfall.OPEN_OBJECTION), refused.numbers().learnt().shortfalls());
  }

  @Test
  void objectionFromAnEarlierRoundStillCountsWhenItsOwnerIsSilent() {
    var roll = new Sides<>(CONTENT, CONTENT);
    assertFalse(ConsentCount.count(roll, new Sides<>(1, 0)).agreed());
    assertTrue(ConsentCount.count(roll, NONE_OPEN).agreed());
  }

  @Test
  void closedObjectionDoesNotStopTheOthersButIsNotInFavour() {
    var roll = new Sides<>(of(4, NO_OBJECTION, CONCERN, OBJECT), CONTENT);
    assertTrue(ConsentCount.count(roll, NONE_OPEN).agreed());
    var half = new Sides<>(of(4, NO_OBJECTION, CONCERN, OBJECT, OBJECT), CONTENT);
    assertFalse(ConsentCount.count(half, NONE_OPEN).agreed());
  }

  @Test
  void standingAsideByHalfASideLeavesItUnagreed() {
    var half = new Sides<>(CONTENT, of(4, NO_OBJECTION, CONCERN, STAND_ASIDE, STAND_ASIDE));
    var outcome = ConsentCount.count(half, NONE_OPEN);
    assertFalse(outcome.agreed());
    assertEquals(Set.of(Shortfall.UNDER_THRESHOLD), outcome.numbers().learnt().shortfalls());
    assertEquals(2, outcome.numbers().learnt().standAside());
    var more = new Sides<>(CONTENT, of(3, NO_OBJECTION, CONCERN, STAND_ASIDE));
    assertTrue(ConsentCount.count(more, NONE_OPEN).agreed());
  }

  @Test
  void withoutAQuorumItSaysWhichSideIsShort() {
    var outcome = ConsentCount.count(new Sides<>(CONTENT, of(4, CONCERN, CONCERN)), NONE_OPEN);
    assertInstanceOf(ConsentOutcome.NoQuorum.class, outcome);
    assertEquals(Set.of(Side.LEARNT), outcome.shortSides());
  }

  @Test
  void outcomesThatTheNumbersDontCarryCantBeWritten() {
    var open = ConsentCount.count(new Sides<>(CONTENT, CONTENT), new Sides<>(1, 0)).numbers();
    assertThrows(IllegalArgumentException.class, () -> new ConsentOutcome.Agreed(open));
  }
}
