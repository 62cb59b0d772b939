package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstantRunoffTest {

  private static final Option A = new Option("a");
  private static final Option B = new Option("b");
  private static final Option C = new Option("c");
  private static final Option D = new Option("d");

  private static void cast(List<StrictRanking> ballots, int times, Option... fromFirst) {
    ballots.addAll(Collections.nCopies(times, new StrictRanking(List.of(fromFirst))));
  }

  @Test
  void dropsTheFewestUntilOneHoldsMoreThanHalf() {
    var ballots = new ArrayList<StrictRanking>();
    cast(ballots, 4, A);
    cast(ballots, 3, B);
    cast(ballots, 2, C, B);
    cast(ballots, 1);
    var result = InstantRunoff.count(ballots);
    assertEquals(Set.of(B), result.winners());
    assertEquals(Set.of(C), result.rounds().getFirst().eliminated());
    assertEquals(Map.of(A, 4, B, 5), result.rounds().getLast().tally());
    assertEquals(1, result.rounds().getLast().exhausted());
  }

  @Test
  void exactHalfIsNotMore() {
    var ballots = new ArrayList<StrictRanking>();
    cast(ballots, 3, A);
    cast(ballots, 2, B);
    cast(ballots, 1, C, B);
    var result = InstantRunoff.count(ballots);
    assertEquals(Set.of(A, B), result.winners(), "a declared tie");
    assertEquals(Set.of(A, B), result.rounds().getLast().tied());
    assertTrue(result.tied());
  }

  @Test
  void tieAtEliminationThatDecidesTheWinnerIsDeclared() {
    var ballots = new ArrayList<StrictRanking>();
    cast(ballots, 4, A);
    cast(ballots, 3, B, C);
    cast(ballots, 3, C, B);
    var result = InstantRunoff.count(ballots);
    assertEquals(Set.of(B, C), result.winners());
    assertEquals(1, result.rounds().size());
    assertEquals(Set.of(B, C), result.rounds().getFirst().tied());
    assertTrue(result.rounds().getFirst().eliminated().isEmpty());
  }

  @Test
  void tieThatChangesNoWinnerIsShownAndTheCountGoesOn() {
    var ballots = new ArrayList<StrictRanking>();
    cast(ballots, 5, A);
    cast(ballots, 4, B);
    cast(ballots, 1, C, A);
    cast(ballots, 1, D, A);
    var result = InstantRunoff.count(ballots);
    assertEquals(Set.of(A), result.winners());
    assertFalse(result.tied());
    assertEquals(Set.of(C, D), result.rounds().getFirst().tied());
    assertEquals(Set.of(C), result.rounds().getFirst().eliminated());
  }

  @Test
  void whatIsNobodysFirstChoiceGoesTogether() {
    var ballots = new ArrayList<StrictRanking>();
    cast(ballots, 2, A, C);
    cast(ballots, 2, B, D, A);
    cast(ballots, 1, B);
    cast(ballots, 1, A);
    cast(ballots, 1, new Option("e"), A);
    assertEquals(Set.of(C, D), InstantRunoff.count(ballots).rounds().getFirst().eliminated());
  }

  @Test
  void manyTiesDoNotTakeForever() {
    var ballots = new ArrayList<StrictRanking>();
    for (int option = 0; option < 40; option++) {
      cast(ballots, 1, new Option("o" + option));
    }
    assertTrue(InstantRunoff.count(ballots).winners().size() > 1);
  }

  @Test
  void noBallotsElectNobody() {
    assertTrue(InstantRunoff.count(List.of()).winners().isEmpty());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.alongside.counting.RandomRolls#seeds")
  void orderOfEntryDoesNotMatterAndMoreThanHalfOfFirstChoicesWins(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var ballots = new ArrayList<StrictRanking>();
      for (int voter = random.nextInt(12); voter >= 0; voter--) {
        var options = new ArrayList<>(List.of(A, B, C, D));
        Collections.shuffle(options, new Random(random.nextLong()));
        ballots.add(new StrictRanking(options.subList(0, random.nextInt(1, 5))));
      }
      var result = InstantRunoff.count(ballots);
      var first = result.rounds().getFirst().tally();
      first.forEach((option, votes) -> {
        if (2 * votes > ballots.size()) {
          assertEquals(Set.of(option), result.winners(), "seed " + seed);
        }
      });
      Collections.shuffle(ballots, new Random(seed));
      assertEquals(result, InstantRunoff.count(ballots), "seed " + seed);
    }
  }
}
