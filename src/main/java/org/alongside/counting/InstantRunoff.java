package org.alongside.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Instant runoff for one electorate: the option with the fewest first choices goes, until one holds
 * more than half of the ballots that still count. A tie at elimination is declared: every way to
 * break it is followed, and where they lead to different winners all of these are named.
 */
public final class InstantRunoff {

  /** More positions than this are not followed: then all options still in are named as tied. */
  private static final int POSITIONS = 5_000;

  private static final SortedSet<Option> NONE = new TreeSet<>();

  private final RunoffBallots ballots;
  private final Map<SortedSet<Option>, SortedSet<Option>> seen = new HashMap<>();

  private InstantRunoff(Collection<StrictRanking> ballots) {
    this.ballots = new RunoffBallots(ballots);
  }

  public static RunoffResult count(Collection<StrictRanking> ballots) {
    return new InstantRunoff(ballots).run();
  }

  private RunoffResult run() {
    var rounds = new ArrayList<RunoffRound>();
    var continuing = ballots.options();
    while (true) {
      var tally = ballots.firstChoices(continuing);
      var ways = ways(tally);
      var winners = winners(continuing);
      var lowest = ways.size() > 1 ? RunoffBallots.lowest(tally) : NONE;
      if (ways.isEmpty() || (ways.size() > 1 && winners.size() > 1)) {
        rounds.add(round(tally, NONE, lowest));
        return new RunoffResult(winners, rounds);
      }
      rounds.add(round(tally, ways.getFirst(), lowest));
      continuing = without(continuing, ways.getFirst());
    }
  }

  private RunoffRound round(
      Map<Option, Integer> tally, SortedSet<Option> goes, SortedSet<Option> tied) {
    return new RunoffRound(tally, ballots.size() - RunoffBallots.sum(tally), goes, tied);
  }

  /** What may be dropped next: nothing at the end, and one of several where they tie. */
  private static List<SortedSet<Option>> ways(Map<Option, Integer> tally) {
    int counting = RunoffBallots.sum(tally);
    if (tally.size() <= 1 || counting == 0 || RunoffBallots.majority(tally).isPresent()) {
      return List.of();
    }
    var lowest = RunoffBallots.lowest(tally);
    // What is nobody's first choice transfers nothing: dropped together or in turn, all the same.
    return tally.getOrDefault(lowest.first(), 0) == 0
        ? List.of(lowest)
        : lowest.stream().<SortedSet<Option>>map(one -> new TreeSet<>(List.of(one))).toList();
  }

  private SortedSet<Option> winners(SortedSet<Option> continuing) {
    var known = seen.get(continuing);
    if (known != null) {
      return known;
    }
    var winners = seen.size() < POSITIONS ? follow(continuing) : continuing;
    seen.put(continuing, winners);
    return winners;
  }

  private SortedSet<Option> follow(SortedSet<Option> continuing) {
    var tally = ballots.firstChoices(continuing);
    var ways = ways(tally);
    if (ways.isEmpty()) {
      return RunoffBallots.majority(tally)
          .<SortedSet<Option>>map(one -> new TreeSet<>(List.of(one)))
          .orElse(continuing);
    }
    var winners = new TreeSet<Option>();
    ways.forEach(goes -> winners.addAll(winners(without(continuing, goes))));
    return winners;
  }

  private static SortedSet<Option> without(SortedSet<Option> options, SortedSet<Option> goes) {
    var left = new TreeSet<>(options);
    left.removeAll(goes);
    return left;
  }
}
