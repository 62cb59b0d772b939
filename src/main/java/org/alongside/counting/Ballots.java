package org.alongside.counting;

import java.util.List;
import java.util.function.Function;

/** What came from one side: the places it has, and a ballot from each place that answered. */
public record Ballots<B>(int onRoll, List<B> cast) {

  public Ballots {
    cast = List.copyOf(cast);
    if (cast.size() > onRoll) {
      throw new IllegalArgumentException(cast.size() + " ballots from " + onRoll + " places");
    }
  }

  public Attendance attendance() {
    return new Attendance(onRoll, cast.size());
  }

  /** The same places with their ballots read in another way. */
  public <R> Ballots<R> map(Function<? super B, ? extends R> reading) {
    return new Ballots<>(onRoll, cast.stream().<R>map(reading).toList());
  }

  int count(B ballot) {
    return (int) cast.stream().filter(ballot::equals).count();
  }
}
