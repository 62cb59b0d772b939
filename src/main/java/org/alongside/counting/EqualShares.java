package org.alongside.counting;

import static java.util.stream.Collectors.toCollection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The Method of Equal Shares with cost utility. Source: D. Peters, G. Pierczyński, P. Skowron,
 * "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS 2021), in which a voter
 * pays at most rho for each unit of utility; here rho also weighs with the voter's share. A tie
 * that changes what is bought is declared; one that does not is not worth a word.
 */
final class EqualShares {

  /** More ways than this to break ties are not followed. */
  private static final int WAYS = 256;

  private final Horizon horizon;
  private final Map<SortedSet<String>, List<Purchase>> possible = new LinkedHashMap<>();
  private int followed;

  private EqualShares(Horizon horizon) {
    this.horizon = horizon;
  }

  /** Runs with so many units added to each voter's share. */
  static Run run(Electorate electorate, List<Offer> offers, BigInteger units) {
    var horizon = new Horizon(units);
    var shares = new EqualShares(horizon);
    shares.follow(Market.open(offers, Wallets.full(electorate)));
    return new Run(horizon, List.copyOf(shares.possible.values()));
  }

  static List<Offer> offers(Electorate electorate) {
    var offers = new ArrayList<Offer>();
    for (var project : electorate.projects()) {
      var supporters = Supporters.of(project, electorate.blocs());
      if (supporters.size() > 0) {
        offers.add(Offer.first(project, supporters));
      }
    }
    return offers;
  }

  private void follow(Market market) {
    while (true) {
      var best = market.best(horizon);
      if (best.isEmpty()) {
        possible.putIfAbsent(ids(market.bought()), market.bought());
        return;
      }
      if (best.size() > 1 && !market.apart(best.getFirst(), best) && followed < WAYS) {
        branch(market, best);
        return;
      }
      market.buy(best.getFirst(), horizon);
    }
  }

  private void branch(Market market, List<Offer> tied) {
    for (var offer : tied) {
      followed++;
      var way = market.copy();
      way.buy(offer, horizon);
      follow(way);
    }
  }

  static SortedSet<String> ids(List<Purchase> purchases) {
    return purchases.stream()
        .map(purchase -> purchase.project().id())
        .collect(toCollection(TreeSet::new));
  }
}
