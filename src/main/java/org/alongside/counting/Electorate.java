package org.alongside.counting;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;

/** Who shares a budget, of what, for which projects. */
public record Electorate(Fraction budget, List<Project> projects, List<Bloc> blocs) {

  public Electorate {
    projects = projects.stream().sorted(comparing(Project::id)).toList();
    blocs = List.copyOf(blocs);
    var ids = projects.stream().map(Project::id).collect(Collectors.toSet());
    if (budget.signum() < 0 || ids.size() < projects.size()) {
      throw new IllegalArgumentException(
          "A budget below nothing, or a project that is there twice");
    }
    if (!blocs.stream().allMatch(bloc -> ids.containsAll(bloc.wants()))) {
      throw new IllegalArgumentException("A vote for a project that is not there");
    }
  }

  /** Everyone alike, as in a public vote: each holds the same. */
  public static Electorate everyone(
      Fraction budget, Collection<Project> projects, Collection<Set<String>> ballots) {
    return new Electorate(budget, List.copyOf(projects), Bloc.merge(null, ballots, 1));
  }

  /** Each side holds half, split among those of it who voted. */
  public static Electorate bySide(
      Fraction budget, Collection<Project> projects, Sides<Ballots<Set<String>>> ballots) {
    var blocs = new ArrayList<Bloc>();
    for (var side : Side.values()) {
      int others = Math.max(1, ballots.of(side.other()).cast().size());
      blocs.addAll(Bloc.merge(side, ballots.of(side).cast(), others));
    }
    return new Electorate(budget, List.copyOf(projects), blocs);
  }

  /** The same voters one by one: must come to the same. */
  Electorate unmerged() {
    var single = new ArrayList<Bloc>();
    for (var bloc : blocs) {
      for (int voter = 0; voter < bloc.voters(); voter++) {
        single.add(new Bloc(bloc.side(), bloc.wants(), 1, bloc.share()));
      }
    }
    return new Electorate(budget, projects, single);
  }

  int voters() {
    return blocs.stream().mapToInt(Bloc::voters).sum();
  }

  /** The whole endowment in parts; what a voter's share counts in. */
  long parts() {
    return blocs.stream().mapToLong(Bloc::weight).sum();
  }

  public Fraction cost(Collection<String> ids) {
    var wanted = new HashSet<>(ids);
    return projects.stream()
        .filter(project -> wanted.contains(project.id()))
        .map(Project::cost)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** Whether nothing that somebody wants could still be bought with what is left. */
  boolean exhausted(Set<String> bought) {
    var left = budget.minus(cost(bought));
    return projects.stream()
        .filter(project -> !bought.contains(project.id()) && wanted(project.id()))
        .noneMatch(project -> project.cost().compareTo(left) <= 0);
  }

  private boolean wanted(String id) {
    return blocs.stream().anyMatch(bloc -> bloc.wants().contains(id));
  }
}
