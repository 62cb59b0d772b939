package org.alongside.counting;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.participation.Sides;

/**
 * "Share a budget": equal shares, completed by Add1. One unit of money is added to each voter's
 * share (as the shares are) and everything run again, until the list exhausts the real budget, or
 * up to the last list before it would exceed it; as used in Assen in 2024.
 */
public final class ShareBudget {

  private ShareBudget() {}

  /** Counts for both sides, each holding half; what comes out has to be confirmed by both. */
  public static BudgetOutcome count(
      Fraction budget, Collection<Project> projects, Sides<Ballots<Set<String>>> ballots) {
    var attendance = ballots.map(Ballots::attendance);
    if (!Outcome.quorum(attendance)) {
      return new BudgetOutcome.NoQuorum(attendance);
    }
    return switch (completed(Electorate.bySide(budget, projects, ballots))) {
      case Shares.Bought bought -> new BudgetOutcome.Proposed(bought.spending(), attendance);
      case Shares.Tied tied -> new BudgetOutcome.Tied(tied, attendance);
    };
  }

  /** Equal shares alone. */
  public static Shares plain(Electorate electorate) {
    return electorate.blocs().isEmpty()
        ? nothing(electorate)
        : EqualShares.run(electorate, EqualShares.offers(electorate), BigInteger.ZERO)
            .result(electorate);
  }

  /** Equal shares with Add1. */
  public static Shares completed(Electorate electorate) {
    if (electorate.blocs().isEmpty()) {
      return nothing(electorate);
    }
    var offers = EqualShares.offers(electorate);
    var last = EqualShares.run(electorate, offers, BigInteger.ZERO);
    Optional<BigInteger> next = last.next();
    while (last.leavesRoom(electorate) && next.isPresent()) {
      var run = EqualShares.run(electorate, offers, next.get());
      if (run.allOver(electorate)) {
        break;
      }
      last = run;
      next = run.next();
    }
    return last.result(electorate);
  }

  private static Shares nothing(Electorate electorate) {
    return new Shares.Bought(new Spending(electorate, BigInteger.ZERO, List.of()));
  }
}
