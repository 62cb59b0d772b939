package org.alongside.counting;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShareBudgetTest implements AlwaysHolds<BudgetBallot> {

  private static final Fraction BUDGET = Fraction.of(120);
  private static final List<Project> PROJECTS =
      List.of(
          project("p", 30),
          project("q", 30),
          project("r", 45),
          project("s", 20),
          project("t", 50),
          project("u", 70));

  private static Project project(String id, long cost) {
    return new Project(id, Fraction.of(cost));
  }

  private static Sides<Ballots<Set<String>>> wants(Sides<Ballots<BudgetBallot>> roll) {
    return roll.map(side ->
        new Ballots<>(side.onRoll(), side.cast().stream().map(BudgetBallot::wants).toList()));
  }

  @Override
  public Outcome count(Sides<Ballots<BudgetBallot>> roll) {
    var confirms =
        roll.map(side ->
            new Ballots<>(
                side.onRoll(), side.cast().stream().map(BudgetBallot::confirms).toList()));
    return switch (ShareBudget.count(BUDGET, PROJECTS, wants(roll))) {
      case BudgetOutcome.Proposed proposed ->
          proposed.confirm(DoubleMajority.count(confirms, Threshold.MORE_THAN_HALF));
      case BudgetOutcome other -> other;
    };
  }

  @Override
  public BudgetBallot any(SplittableRandom random) {
    var ids =
        PROJECTS.stream().map(Project::id).filter(_ -> random.nextInt(3) == 0).collect(toSet());
    return new BudgetBallot(
        ids, random.nextInt(4) == 0 ? MajorityChoice.DISAGREE : MajorityChoice.AGREE);
  }

  @Override
  public BudgetBallot refusal(SplittableRandom random) {
    return new BudgetBallot(any(random).wants(), MajorityChoice.DISAGREE);
  }

  @Override
  public BudgetBallot acceptance() {
    return new BudgetBallot(Set.of("p", "t"), MajorityChoice.AGREE);
  }

  @Override
  public List<Predicate<BudgetBallot>> inFavour() {
    return List.of(ballot -> ballot.confirms() == MajorityChoice.AGREE);
  }

  @Override
  public Object decided(Outcome outcome) {
    return switch ((BudgetOutcome) outcome) {
      case BudgetOutcome.Agreed agreed -> agreed.proposed().spending().ids();
      case BudgetOutcome.NotConfirmed refused -> Set.of(refused.proposed().spending().ids());
      case BudgetOutcome.Tied tied -> new HashSet<>(tied.shares().possible());
      case BudgetOutcome.Proposed proposed -> List.of(proposed.spending().ids());
      case BudgetOutcome.NoQuorum _ -> "no quorum";
    };
  }

  /** Copying is neutral to equal shares; Add1 adds by voter, so it stops elsewhere in a crowd. */
  @Override
  public Object copied(Sides<Ballots<BudgetBallot>> roll) {
    return switch (ShareBudget.plain(Electorate.bySide(BUDGET, PROJECTS, wants(roll)))) {
      case Shares.Bought bought -> bought.spending().ids();
      case Shares.Tied tied -> new HashSet<>(tied.possible());
    };
  }

  private Electorate random(SplittableRandom random) {
    var roll = wants(RandomRolls.roll(random, this::any));
    return random.nextBoolean()
        ? Electorate.bySide(BUDGET, PROJECTS, roll)
        : Electorate.everyone(BUDGET, PROJECTS, roll.lived().cast());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void costsStayWithinTheBudgetAndNobodyPaysMoreThanTheyHold(long seed) {
    var random = new SplittableRandom(seed);
    int judged = 0;
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var electorate = random(random);
      for (var shares : List.of(ShareBudget.plain(electorate), ShareBudget.completed(electorate))) {
        if (shares instanceof Shares.Bought(var spending)) {
          judged += spending.purchases().size();
          assertTrue(spending.cost().compareTo(BUDGET) <= 0, "seed " + seed);
          var paid = Fraction.ZERO;
          for (var bloc : electorate.blocs()) {
            assertTrue(spending.paid(bloc).compareTo(spending.held(bloc)) <= 0, "seed " + seed);
            paid = paid.plus(spending.paid(bloc).times(Fraction.of(bloc.voters())));
          }
          assertEquals(spending.cost(), paid, "seed " + seed + ": what is bought is paid for");
        }
      }
    }
    assertTrue(judged > 0, "seed " + seed + " bought nothing");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mergedAndSingleBallotsComeToTheSame(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var electorate = random(random);
      assertEquals(
          list(ShareBudget.completed(electorate)),
          list(ShareBudget.completed(electorate.unmerged())),
          () -> "seed " + seed + ": " + electorate);
    }
  }

  /** The steps over many units at once must end where adding them one by one ends. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void steppingEndsWhereAddingOneByOneEnds(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var electorate = random(random);
      assertEquals(
          OneByOne.completed(electorate),
          list(ShareBudget.completed(electorate)),
          () -> "seed " + seed + ": " + electorate);
    }
  }

  static Object list(Shares shares) {
    return switch (shares) {
      case Shares.Bought bought -> bought.spending().ids();
      case Shares.Tied tied -> new HashSet<>(tied.possible());
    };
  }

  @Test
  void eachSideSpendsHalfHoweverManyTheyAre() {
    var roll =
        new Sides<>(
            new Ballots<>(2, List.of(Set.of("a"), Set.of("a"))),
            new Ballots<>(
                6, List.of(Set.of("b"), Set.of("b"), Set.of("b"), Set.of("b"), Set.of("b"))));
    var projects = List.of(project("a", 50), project("b", 50));
    var outcome = ShareBudget.count(Fraction.of(100), projects, roll);
    var spending = assertInstanceOf(BudgetOutcome.Proposed.class, outcome).spending();
    assertEquals(Set.of("a", "b"), spending.ids());
    assertEquals(Fraction.of(50), spending.paid(Side.LIVED));
    assertEquals(Fraction.of(50), spending.paid(Side.LEARNT));
    assertFalse(outcome.agreed(), "a list is not agreed before both sides confirm it");
  }

  @Test
  void equalRatesGoToTheLowerCostThenToMoreSupportersThenAreDeclared() {
    var ballots = List.of(Set.of("a", "b"), Set.of("a", "b"));
    var cheaper = List.of(project("a", 8), project("b", 6));
    assertEquals(
        Set.of("b"),
        list(ShareBudget.plain(Electorate.everyone(Fraction.of(10), cheaper, ballots))));
    var alike = List.of(project("a", 8), project("b", 8));
    var tied =
        assertInstanceOf(
            Shares.Tied.class,
            ShareBudget.plain(Electorate.everyone(Fraction.of(10), alike, ballots)));
    assertEquals(List.of(Set.of("a"), Set.of("b")), tied.possible());
    assertEquals(Set.of(), tied.certain());
  }

  @Test
  void tieThatChangesNothingIsNotDeclared() {
    var projects = List.of(project("a", 5), project("b", 5));
    var electorate =
        Electorate.everyone(Fraction.of(10), projects, List.of(Set.of("a"), Set.of("b")));
    assertEquals(Set.of("a", "b"), list(ShareBudget.plain(electorate)));
  }

  @Test
  void listThatOneSideDoesNotConfirmIsNotAgreed() {
    var ballots = new Ballots<>(2, List.of(Set.of("p"), Set.of("p")));
    var proposed =
        assertInstanceOf(
            BudgetOutcome.Proposed.class,
            ShareBudget.count(BUDGET, PROJECTS, new Sides<>(ballots, ballots)));
    var yes = new MajorityTally(2, 2, 0, 0);
    var no = new MajorityTally(2, 0, 2, 0);
    assertTrue(confirmed(proposed, yes, yes).agreed());
    assertFalse(confirmed(proposed, yes, no).agreed());
    assertThrows(
        IllegalArgumentException.class,
        () -> confirmed(proposed, yes, new MajorityTally(3, 3, 0, 0)),
        "another roll can't confirm it");
  }

  private static BudgetOutcome confirmed(
      BudgetOutcome.Proposed proposed, MajorityTally lived, MajorityTally learnt) {
    var numbers = new MajorityNumbers(new Sides<>(lived, learnt), Threshold.MORE_THAN_HALF);
    return proposed.confirm(DoubleMajority.count(numbers));
  }

  @Test
  void manyUnitsToAddTakeNoTime() {
    var projects = List.of(project("a", 9_000_000), project("b", 1_000_000_000_000L));
    var electorate =
        Electorate.everyone(
            Fraction.of(1_001_000_000_000L), projects, List.of(Set.of("a", "b"), Set.of("a")));
    assertEquals(Set.of("a"), list(ShareBudget.plain(electorate)));
    assertEquals(Set.of("a", "b"), list(ShareBudget.completed(electorate)));
  }

  @Test
  void whatNobodyWantsIsNeverBought() {
    var nobody = Electorate.everyone(BUDGET, PROJECTS, List.of());
    assertEquals(Set.of(), list(ShareBudget.completed(nobody)));
    var empty = Electorate.everyone(BUDGET, PROJECTS, List.of(Set.of(), Set.of("s")));
    assertEquals(Set.of("s"), list(ShareBudget.completed(empty)));
  }
}
