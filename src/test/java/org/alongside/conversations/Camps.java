package org.alongside.conversations;

import java.util.Set;
import java.util.SplittableRandom;

/** Made-up stances of people in camps, of whom some say otherwise than their camp. */
final class Camps {

  private Camps() {}

  /** Person {@code p} is in camp {@code p % camps}, which agrees to every so manieth statement. */
  static Votes of(int people, int statements, int camps, double strays, long seed) {
    var random = new SplittableRandom(seed);
    var votes = new Votes();
    for (int person = 0; person < people; person++) {
      for (int statement = 0; statement < statements; statement++) {
        if (random.nextDouble() < 0.8) {
          boolean agrees = statement % camps == person % camps;
          boolean stray = random.nextDouble() < strays;
          votes.add(person, 100 + statement, agrees != stray ? Stance.AGREE : Stance.DISAGREE);
        }
      }
    }
    return votes;
  }

  static OpinionMap map(int people, int statements, int camps, double strays, long seed) {
    return OpinionMap.of(of(people, statements, camps, strays, seed).matrix(Set.of()));
  }
}
