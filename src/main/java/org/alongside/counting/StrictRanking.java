package org.alongside.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ranked ballot without equal places: the only kind an instant runoff can count. */
public record StrictRanking(List<Option> fromFirst) {

  public StrictRanking {
    fromFirst = List.copyOf(fromFirst);
    if (new HashSet<>(fromFirst).size() < fromFirst.size()) {
      throw new IllegalArgumentException("An option is ranked twice");
    }
  }

  /** The first choice among those still in, unless the ballot is exhausted. */
  Optional<Option> first(Set<Option> continuing) {
    return fromFirst.stream().filter(continuing::contains).findFirst();
  }
}
