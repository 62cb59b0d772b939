package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against a second, plain reading of the rule: single voters, every rho asked again each time. */
class EqualSharesTest {

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.alongside.counting.RandomRolls#seeds")
  void lazyAndMergedRunsBuyWhatThePlainReadingBuys(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var electorate = electorate(random);
      var bought = ShareBudget.plain(electorate);
      if (bought instanceof Shares.Bought(var spending)) {
        assertEquals(plainly(electorate), spending.ids(), () -> "seed " + seed + ": " + electorate);
      }
    }
  }

  private static Electorate electorate(SplittableRandom random) {
    var projects = new ArrayList<Project>();
    for (int p = 0; p < 6; p++) {
      projects.add(new Project("p" + p, Fraction.of(random.nextInt(5, 60))));
    }
    var ballots = new ArrayList<Set<String>>();
    for (int v = random.nextInt(1, 9); v > 0; v--) {
      var wants = new HashSet<String>();
      projects.stream().filter(_ -> random.nextBoolean()).forEach(p -> wants.add(p.id()));
      ballots.add(wants);
    }
    return Electorate.everyone(Fraction.of(100), projects, ballots);
  }

  private static Set<String> plainly(Electorate electorate) {
    var voters = electorate.unmerged().blocs();
    var held = new ArrayList<Fraction>();
    voters.forEach(_ -> held.add(electorate.budget().over(Fraction.of(voters.size()))));
    var bought = new TreeSet<String>();
    while (true) {
      @Nullable Project best = null;
      var least = Fraction.ZERO;
      for (var project : electorate.projects()) {
        var rho = bought.contains(project.id()) ? null : rho(project, voters, held);
        if (rho != null && (best == null || comes(project, rho, best, least, voters))) {
          best = project;
          least = rho;
        }
      }
      if (best == null) {
        return bought;
      }
      bought.add(best.id());
      for (int v = 0; v < voters.size(); v++) {
        if (voters.get(v).wants().contains(best.id())) {
          var price = Fraction.smaller(held.get(v), least.times(best.cost()));
          held.set(v, held.get(v).minus(price));
        }
      }
    }
  }

  private static boolean comes(
      Project project, Fraction rho, Project best, Fraction least, List<Bloc> voters) {
    int order = rho.compareTo(least);
    order = order != 0 ? order : project.cost().compareTo(best.cost());
    return order < 0 || (order == 0 && wanting(project, voters) > wanting(best, voters));
  }

  private static long wanting(Project project, List<Bloc> voters) {
    return voters.stream().filter(voter -> voter.wants().contains(project.id())).count();
  }

  /** The least rho with sum of min(held, rho * cost) = cost: the right one of the candidates. */
  private static @Nullable Fraction rho(Project project, List<Bloc> voters, List<Fraction> held) {
    var purses = new ArrayList<Fraction>();
    for (int v = 0; v < voters.size(); v++) {
      if (voters.get(v).wants().contains(project.id())) {
        purses.add(held.get(v));
      }
    }
    for (int poor = 0; poor < purses.size(); poor++) {
      purses.sort(null);
      var missing = project.cost();
      for (var purse : purses.subList(0, poor)) {
        missing = missing.minus(purse);
      }
      var price = missing.over(Fraction.of(purses.size() - poor));
      if (price.compareTo(purses.get(poor)) <= 0) {
        return price.over(project.cost());
      }
    }
    return null;
  }
}
