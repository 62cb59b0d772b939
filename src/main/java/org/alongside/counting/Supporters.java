package org.alongside.counting;

import java.util.List;
import java.util.stream.IntStream;

/** The blocs that want one project. */
final class Supporters {

  private final int[] blocs;
  private final long[] weights;
  private final Fraction strength;

  private Supporters(int[] blocs, long[] weights, Fraction strength) {
    this.blocs = blocs;
    this.weights = weights;
    this.strength = strength;
  }

  static Supporters of(Project project, List<Bloc> all) {
    var blocs =
        IntStream.range(0, all.size())
            .filter(bloc -> all.get(bloc).wants().contains(project.id()))
            .toArray();
    var weights = IntStream.of(blocs).mapToLong(bloc -> all.get(bloc).weight()).toArray();
    // Weighed, not counted by heads: in a tie the larger side must not win by being larger.
    return new Supporters(
        blocs,
        weights,
        Fraction.of(IntStream.range(0, weights.length).mapToLong(at -> weights[at]).sum()));
  }

  int size() {
    return blocs.length;
  }

  int bloc(int at) {
    return blocs[at];
  }

  long weight(int at) {
    return weights[at];
  }

  Fraction strength() {
    return strength;
  }

  /** Whether somebody who still holds money wants both. */
  boolean meets(Supporters other, Wallets wallets) {
    return IntStream.of(blocs)
        .filter(bloc -> !wallets.empty(bloc))
        .anyMatch(bloc -> IntStream.of(other.blocs).anyMatch(there -> there == bloc));
  }
}
