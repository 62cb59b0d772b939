package org.alongside.counting.command;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alongside.counting.Option;
import org.alongside.counting.Ranking;
import org.alongside.counting.StrictRanking;

/** The ballots of one electorate, as they came from a file. */
record RankedBallots(List<Ballot> ballots) {

  /**
   * One ballot.
   *
   * @param equalAt the line on which a second option gets a rank already given; 0 for none
   */
  record Ballot(String id, Ranking ranking, long equalAt) {}

  List<Ranking> rankings() {
    return ballots.stream().map(Ballot::ranking).toList();
  }

  SortedSet<Option> options() {
    return ballots.stream()
        .flatMap(ballot -> ballot.ranking().places().stream())
        .flatMap(place -> place.stream())
        .collect(toCollection(TreeSet::new));
  }

  /** The ballots without equal ranks; refused when one has them. */
  List<StrictRanking> strict() throws Unreadable {
    var strict = new ArrayList<StrictRanking>();
    for (var ballot : ballots) {
      strict.add(
          ballot
              .ranking()
              .strict()
              .orElseThrow(() ->
                  new Unreadable(
                      ballot.equalAt(),
                      "ballot "
                          + ballot.id()
                          + " has equal ranks, which an instant runoff can't count")));
    }
    return strict;
  }
}
