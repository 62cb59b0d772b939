package org.alongside.participation;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The same thing for both sides: neither can be left out, and neither comes with a default. */
public record Sides<T>(T lived, T learnt) {

  /** Builds both from one rule. */
  public static <T> Sides<T> each(Function<Side, T> rule) {
    return new Sides<>(rule.apply(Side.LIVED), rule.apply(Side.LEARNT));
  }

  public T of(Side side) {
    return side == Side.LIVED ? lived : learnt;
  }

  public <R> Sides<R> map(Function<? super T, ? extends R> rule) {
    return new Sides<>(rule.apply(lived), rule.apply(learnt));
  }

  public boolean both(Predicate<? super T> test) {
    return test.test(lived) && test.test(learnt);
  }

  /** The sides for which the test holds, in the order in which sides are named. */
  public Set<Side> where(Predicate<? super T> test) {
    var found = EnumSet.noneOf(Side.class);
    for (var side : Side.values()) {
      if (test.test(of(side))) {
        found.add(side);
      }
    }
    return found;
  }

  /** What the other side has: for showing that neither name carries more weight. */
  public Sides<T> swapped() {
    return new Sides<>(learnt, lived);
  }
}
