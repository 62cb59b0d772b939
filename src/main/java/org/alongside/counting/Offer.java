package org.alongside.counting;

import java.util.ArrayList;
import java.util.Optional;

/**
 * A project not bought yet, with what it cost its supporters when last asked.
 *
 * @param rate money for each part of the endowment and each unit of cost; it never falls in a run,
 *     so an old one is a lower bound and is asked again only when its turn comes
 */
record Offer(Project project, Supporters supporters, Amount rate) {

  static Offer first(Project project, Supporters supporters) {
    return new Offer(project, supporters, Amount.fixed(Fraction.ONE.over(supporters.strength())));
  }

  /** What each part pays: the rate times the cost. */
  Amount price() {
    return rate.times(project.cost());
  }

  /** Asks again; empty when the supporters together can't afford it any more. */
  Optional<Offer> again(Wallets wallets, Horizon horizon) {
    var parts = wallets.partsByLevel(supporters);
    var poorestFirst = new ArrayList<>(parts.keySet());
    poorestFirst.sort(wallets.poorestFirst(horizon));
    var missing = Amount.fixed(project.cost());
    var sharing = supporters.strength();
    for (int level : poorestFirst) {
      var price = missing.over(sharing);
      if (horizon.compare(price, wallets.level(level)) <= 0) {
        return Optional.of(new Offer(project, supporters, price.over(project.cost())));
      }
      var part = Fraction.of(parts.getOrDefault(level, 0L));
      missing = missing.minus(wallets.level(level).times(part));
      sharing = sharing.minus(part);
    }
    return Optional.empty();
  }

  int compareRate(Offer other, Horizon horizon) {
    return horizon.compare(rate, other.rate);
  }

  /** Of equal rates the lower cost goes first, then the stronger support. */
  int compareInTie(Offer other) {
    int byCost = project.cost().compareTo(other.project.cost());
    return byCost != 0 ? byCost : other.supporters.strength().compareTo(supporters.strength());
  }
}
