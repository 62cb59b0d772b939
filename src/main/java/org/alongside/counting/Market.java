package org.alongside.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One position in a run of equal shares: what is on offer, what is held, what has been bought. */
final class Market {

  private final List<Offer> offers;
  private final Wallets wallets;
  private final List<Purchase> bought;

  private Market(List<Offer> offers, Wallets wallets, List<Purchase> bought) {
    this.offers = offers;
    this.wallets = wallets;
    this.bought = bought;
  }

  static Market open(List<Offer> offers, Wallets wallets) {
    return new Market(new ArrayList<>(offers), wallets, new ArrayList<>());
  }

  Market copy() {
    return new Market(new ArrayList<>(offers), wallets.copy(), new ArrayList<>(bought));
  }

  List<Purchase> bought() {
    return List.copyOf(bought);
  }

  /** The offers that no other comes before: usually one, several in a tie, none at the end. */
  List<Offer> best(Horizon horizon) {
    var byOldRate = new ArrayList<>(offers);
    byOldRate.sort((one, other) -> one.compareRate(other, horizon));
    var best = new ArrayList<Offer>();
    for (var old : byOldRate) {
      if (!best.isEmpty() && old.compareRate(best.getFirst(), horizon) > 0) {
        break;
      }
      offers.remove(old);
      old.again(wallets, horizon).ifPresent(offer -> consider(offer, best, horizon));
    }
    best.sort(Comparator.comparing(offer -> offer.project().id()));
    return best;
  }

  private void consider(Offer offer, List<Offer> best, Horizon horizon) {
    offers.add(offer);
    int order = best.isEmpty() ? 0 : offer.compareRate(best.getFirst(), horizon);
    if (order == 0 && !best.isEmpty()) {
      order = offer.compareInTie(best.getFirst());
    }
    if (order < 0) {
      best.clear();
    }
    if (order <= 0) {
      best.add(offer);
    }
  }

  /** Whether buying it now or after these comes to the same, because nobody pays for both. */
  boolean apart(Offer offer, List<Offer> others) {
    return others.stream()
        .filter(other -> !other.equals(offer))
        .noneMatch(other -> offer.supporters().meets(other.supporters(), wallets));
  }

  void buy(Offer offer, Horizon horizon) {
    offers.remove(offer);
    var price = offer.price();
    wallets.pay(offer.supporters(), price, horizon);
    bought.add(new Purchase(offer.project(), price.at(horizon.units())));
  }
}
