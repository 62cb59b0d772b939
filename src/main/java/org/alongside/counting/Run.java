package org.alongside.counting;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** One run of equal shares: what is bought, in every way that a tie leaves open. */
record Run(Horizon horizon, List<List<Purchase>> possible) {

  boolean tied() {
    return possible.size() > 1;
  }

  private List<SortedSet<String>> outcomes() {
    return possible.stream().map(EqualShares::ids).toList();
  }

  boolean allOver(Electorate electorate) {
    return outcomes().stream().allMatch(ids -> over(electorate, ids));
  }

  /** Whether, whichever way the ties go, this is neither over the budget nor exhausts it. */
  boolean leavesRoom(Electorate electorate) {
    return outcomes().stream().noneMatch(ids -> over(electorate, ids) || electorate.exhausted(ids));
  }

  private static boolean over(Electorate electorate, SortedSet<String> ids) {
    return electorate.cost(ids).compareTo(electorate.budget()) > 0;
  }

  Optional<BigInteger> next() {
    return horizon.changesAt();
  }

  Shares result(Electorate electorate) {
    return tied()
        ? new Shares.Tied(outcomes())
        : new Shares.Bought(new Spending(electorate, horizon.units(), possible.getFirst()));
  }
}
