package org.alongside.counting;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedSet;
import org.alongside.participation.Side;

/**
 * What was bought and who paid for it.
 *
 * @param units what was added to each voter's share to complete the list; 0 without completion
 */
public record Spending(Electorate electorate, BigInteger units, List<Purchase> purchases) {

  public Spending {
    purchases = List.copyOf(purchases);
  }

  public SortedSet<String> ids() {
    return EqualShares.ids(purchases);
  }

  public Fraction cost() {
    return electorate.cost(ids());
  }

  /** What one voter of this bloc held to begin with, additions included. */
  public Fraction held(Bloc bloc) {
    return perPart().times(Fraction.of(bloc.share()));
  }

  /** What one voter of this bloc pays for everything bought. */
  public Fraction paid(Bloc bloc) {
    var left = perPart();
    for (var purchase : purchases) {
      if (bloc.wants().contains(purchase.project().id())) {
        left = left.minus(Fraction.smaller(left, purchase.price()));
      }
    }
    return perPart().minus(left).times(Fraction.of(bloc.share()));
  }

  /** What all voters of one side pay together. */
  public Fraction paid(Side side) {
    return electorate.blocs().stream()
        .filter(bloc -> bloc.side() == side)
        .map(bloc -> paid(bloc).times(Fraction.of(bloc.voters())))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private Fraction perPart() {
    var added =
        new Fraction(units.multiply(BigInteger.valueOf(electorate.voters())), BigInteger.ONE);
    return electorate.budget().plus(added).over(Fraction.of(electorate.parts()));
  }
}
