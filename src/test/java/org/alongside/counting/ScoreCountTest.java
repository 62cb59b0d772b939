package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.alongside.participation.Sides;
import org.junit.jupiter.api.Test;

class ScoreCountTest implements AlwaysHolds<ScoreBallot> {

  private static final Option A = new Option("a");
  private static final Option B = new Option("b");
  private static final Option C = new Option("c");
  private static final Set<Option> OPTIONS = Set.of(A, B, C);

  @Override
  public ScoreOutcome count(Sides<Ballots<ScoreBallot>> roll) {
    return ScoreCount.count(roll, OPTIONS, ScoreFloor.LOWEST);
  }

  @Override
  public ScoreBallot any(SplittableRandom random) {
    var scores = new HashMap<Option, Integer>();
    for (var option : List.of(A, B, C)) {
      if (random.nextInt(8) > 0) {
        int score = random.nextInt(6);
        scores.put(option, score < 3 ? random.nextInt(6) : score);
      }
    }
    return new ScoreBallot(scores);
  }

  @Override
  public ScoreBallot refusal(SplittableRandom random) {
    return new ScoreBallot(Map.of(A, 0, B, 0, C, 0));
  }

  @Override
  public ScoreBallot acceptance() {
    return new ScoreBallot(Map.of(A, 5));
  }

  @Override
  public List<Predicate<ScoreBallot>> inFavour() {
    return List.of(likes(A), likes(B), likes(C));
  }

  private static Predicate<ScoreBallot> likes(Option option) {
    return ballot -> ballot.scores().getOrDefault(option, 0) >= 3;
  }

  @Override
  public Predicate<ScoreBallot> inFavourOf(Outcome outcome) {
    return likes(((ScoreOutcome.Agreed) outcome).option());
  }

  @Override
  public Object decided(Outcome outcome) {
    return switch ((ScoreOutcome) outcome) {
      case ScoreOutcome.Agreed agreed -> agreed.option();
      case ScoreOutcome.Tied tied -> tied.between();
      case ScoreOutcome.NotAgreed _ -> "not agreed";
      case ScoreOutcome.NoQuorum _ -> "no quorum";
    };
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Ballots<ScoreBallot> side(int onRoll, Map<Option, Integer>... ballots) {
    return new Ballots<>(
        onRoll, Arrays.stream(ballots).map(scores -> new ScoreBallot(scores)).toList());
  }

  @Test
  void optionUnderTheFloorOfOneSideIsOutHoweverMuchTheOtherLikesIt() {
    var lived = side(2, Map.of(A, 5, B, 3), Map.of(A, 5, B, 3));
    var learnt = side(2, Map.of(A, 2, B, 3), Map.of(A, 2, B, 3));
    assertEquals(B, decided(count(new Sides<>(lived, learnt))));
  }

  @Test
  void blankIsNotZero() {
    var lived = side(3, Map.of(A, 4), Map.of(A, 4), Map.of(B, 4));
    var learnt = side(2, Map.of(A, 4), Map.of(A, 4));
    assertEquals(A, decided(count(new Sides<>(lived, learnt))));
  }

  @Test
  void optionThatTooFewOfASideScoredDoesNotCount() {
    var lived = side(4, Map.of(A, 5), Map.of(A, 5), Map.of(B, 4), Map.of(B, 4));
    var learnt = side(2, Map.of(A, 5, B, 5), Map.of(A, 5, B, 5));
    var outcome = assertInstanceOf(ScoreOutcome.NotAgreed.class, count(new Sides<>(lived, learnt)));
    assertEquals(
        Set.of(Shortfall.SCORED_BY_TOO_FEW),
        outcome.numbers().options().getFirst().sides().lived().shortfalls(ScoreFloor.LOWEST));
  }

  @Test
  void equalParityMeansGoToTheHigherOfTheLowerMeansAndThenAreDeclared() {
    var lived = side(2, Map.of(A, 5, B, 4, C, 5), Map.of(A, 5, B, 4, C, 5));
    var learnt = side(2, Map.of(A, 3, B, 4, C, 3), Map.of(A, 3, B, 4, C, 3));
    assertEquals(B, decided(count(new Sides<>(lived, learnt))));
    var without = Set.of(A, C);
    var tied =
        assertInstanceOf(
            ScoreOutcome.Tied.class,
            ScoreCount.count(new Sides<>(lived, learnt), without, ScoreFloor.LOWEST));
    assertEquals(without, tied.between());
  }

  @Test
  void eachSideWeighsTheSameWhateverItsSize() {
    var many =
        side(4, Map.of(A, 4, B, 5), Map.of(A, 4, B, 5), Map.of(A, 4, B, 5), Map.of(A, 4, B, 5));
    var few = side(2, Map.of(A, 5, B, 3), Map.of(A, 5, B, 3));
    assertEquals(A, decided(count(new Sides<>(many, few))));
  }

  @Test
  void floorMayBeRaisedAndNeverLowered() {
    assertThrows(IllegalArgumentException.class, () -> new ScoreFloor(Fraction.of(249, 100)));
    var roll =
        new Sides<>(side(2, Map.of(A, 3), Map.of(A, 3)), side(2, Map.of(A, 5), Map.of(A, 5)));
    assertEquals(A, decided(ScoreCount.count(roll, OPTIONS, ScoreFloor.LOWEST)));
    assertEquals(
        "not agreed", decided(ScoreCount.count(roll, OPTIONS, new ScoreFloor(Fraction.of(7, 2)))));
  }

  @Test
  void onlyWholeScoresFromNoneToFiveExist() {
    assertThrows(IllegalArgumentException.class, () -> new ScoreBallot(Map.of(A, 6)));
    assertThrows(IllegalArgumentException.class, () -> new ScoreBallot(Map.of(A, -1)));
  }
}
