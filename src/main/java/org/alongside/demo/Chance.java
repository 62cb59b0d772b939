package org.alongside.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed: whoever tells the story again tells the same. */
final class Chance {

  private static final long SEED = 20_260_907;

  private final SplittableRandom random = new SplittableRandom(SEED);

  boolean ofHundred(int hits) {
    return random.nextInt(100) < hits;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A place in these, each as likely as it is heavy. */
  int weighed(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int drawn = random.nextInt(sum);
    int place = 0;
    while (drawn >= weights[place]) {
      drawn -= weights[place++];
    }
    return place;
  }

  /** The numbers below this one in any order. */
  List<Integer> shuffled(int bound) {
    var all = new ArrayList<Integer>();
    for (int each = 0; each < bound; each++) {
      all.add(below(each + 1), each);
    }
    return all;
  }
}
