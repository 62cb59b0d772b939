package org.alongside.counting;

import java.util.List;

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

  int count(B ballot) {
    return (int) cast.stream().filter(ballot::equals).count();
  }
}
