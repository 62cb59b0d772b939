package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.alongside.participation.Sides;
import org.junit.jupiter.api.Test;

class RankedCountTest implements AlwaysHolds<Ranking> {

  private static final Option A = new Option("a");
  private static final Option B = new Option("b");
  private static final Option C = new Option("c");
  private static final Option NONE = Option.NONE_OF_THESE;
  private static final Set<Option> OPTIONS = Set.of(A, B, C);

  @Override
  public RankedOutcome count(Sides<Ballots<Ranking>> roll) {
    return RankedCount.count(roll, OPTIONS);
  }

  @Override
  public Ranking any(SplittableRandom random) {
    var options = new ArrayList<>(List.of(A, B, C, NONE));
    Collections.shuffle(options, new Random(random.nextLong()));
    var places = new ArrayList<Set<Option>>();
    for (var option : options.subList(0, random.nextInt(5))) {
      if (!places.isEmpty() && random.nextInt(4) == 0) {
        places.getLast().add(option);
      } else {
        places.add(new HashSet<>(Set.of(option)));
      }
    }
    return new Ranking(List.copyOf(places));
  }

  @Override
  public Ranking refusal(SplittableRandom random) {
    var rest = any(random).places().stream().<Set<Option>>map(HashSet::new).toList();
    rest.forEach(place -> place.remove(NONE));
    var places = new ArrayList<Set<Option>>(List.of(Set.of(NONE)));
    places.addAll(rest);
    return new Ranking(places);
  }

  @Override
  public Ranking acceptance() {
    return Ranking.of(B, A);
  }

  @Override
  public List<Predicate<Ranking>> inFavour() {
    return List.of(wants(A), wants(B), wants(C));
  }

  private static Predicate<Ranking> wants(Option option) {
    return ballot -> ballot.prefers(option, NONE);
  }

  @Override
  public Predicate<Ranking> inFavourOf(Outcome outcome) {
    return wants(((RankedOutcome.Agreed) outcome).option());
  }

  @Override
  public Object decided(Outcome outcome) {
    return switch ((RankedOutcome) outcome) {
      case RankedOutcome.Agreed agreed -> agreed.option();
      case RankedOutcome.Tied tied -> tied.between();
      case RankedOutcome.NotAgreed _ -> "not agreed";
      case RankedOutcome.NoQuorum _ -> "no quorum";
    };
  }

  private static Ballots<Ranking> side(Ranking... ballots) {
    return new Ballots<>(ballots.length, List.of(ballots));
  }

  @Test
  void winnerThatOneSideRejectsIsNotReplacedByARunnerUp() {
    var lived = side(Ranking.of(A, B), Ranking.of(A, B), Ranking.of(A, B));
    var learnt = side(Ranking.of(B, NONE, A), Ranking.of(NONE, A), Ranking.of(A, B));
    var outcome =
        assertInstanceOf(RankedOutcome.NotAgreed.class, count(new Sides<>(lived, learnt)));
    assertEquals(Set.of(A), outcome.winners());
  }

  @Test
  void eachSideWeighsOneInTotal() {
    var many = new Ballots<>(10, Collections.nCopies(10, Ranking.of(A, B)));
    var few = side(Ranking.of(B, A), Ranking.of(B, A));
    var tied = assertInstanceOf(RankedOutcome.Tied.class, count(new Sides<>(many, few)));
    assertEquals(Set.of(A, B), tied.between());
  }

  @Test
  void unrankedOptionsShareTheLastPlace() {
    var lived = side(Ranking.of(A), Ranking.of(A));
    var learnt = side(Ranking.of(B), Ranking.of(A));
    var outcome = count(new Sides<>(lived, learnt));
    assertEquals(Fraction.of(3, 2), outcome.numbers().support(A, B));
    assertEquals(Fraction.ZERO, outcome.numbers().support(C, NONE));
  }

  @Test
  void noBallotRanksAnOptionTwice() {
    assertThrows(IllegalArgumentException.class, () -> Ranking.of(A, B, A));
  }
}
