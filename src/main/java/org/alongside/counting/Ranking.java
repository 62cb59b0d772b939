package org.alongside.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One ranked ballot: places from first to last, each with one or several equal options. */
public record Ranking(List<Set<Option>> places) {

  public Ranking {
    places =
        places.stream().filter(place -> !place.isEmpty()).<Set<Option>>map(Set::copyOf).toList();
    var seen = new HashSet<Option>();
    for (var place : places) {
      for (var option : place) {
        if (!seen.add(option)) {
          throw new IllegalArgumentException(option + " is ranked twice");
        }
      }
    }
  }

  public static Ranking of(Option... fromFirst) {
    return new Ranking(List.of(fromFirst).stream().map(Set::of).toList());
  }

  /** The place of an option, from 0; all that are not ranked share the last place. */
  int place(Option option) {
    for (int place = 0; place < places.size(); place++) {
      if (places.get(place).contains(option)) {
        return place;
      }
    }
    return places.size();
  }

  boolean prefers(Option one, Option other) {
    return place(one) < place(other);
  }

  /** The same without equal places, when there are none. */
  public Optional<StrictRanking> strict() {
    return places.stream().allMatch(place -> place.size() == 1)
        ? Optional.of(
            new StrictRanking(places.stream().map(place -> place.iterator().next()).toList()))
        : Optional.empty();
  }
}
