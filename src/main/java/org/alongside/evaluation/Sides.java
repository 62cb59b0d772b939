package org.alongside.evaluation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.facts.Fact;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipFact;

/** The sides of which anybody ever took a place. */
record Sides(Set<Side> there) {

  static Sides of(Collection<Fact> facts) {
    return new Sides(
        facts.stream()
            .filter(fact -> fact.kind().equals(PartnershipFact.PLACE_TAKEN.code()))
            .map(fact -> Side.valueOf(fact.details().getOrDefault("side", Side.LEARNT.name())))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether there is another side that could confirm what one recorded. */
  boolean other(Fact fact) {
    return there.contains(Recorded.accountOf(fact).other());
  }
}
