package org.alongside.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What people said to records of others: that it was so, or that it was not; their last word
 * counts.
 */
record Said(Map<UUID, Map<UUID, Boolean>> words) {

  private static final UUID GONE = new UUID(0, 0);
  private static final Set<String> KINDS =
      Set.of(EvaluationFact.CONFIRMED.code(), EvaluationFact.CONTRADICTED.code());

  static Said of(Collection<Fact> facts) {
    var words = new HashMap<UUID, Map<UUID, Boolean>>();
    facts.stream()
        .filter(fact -> KINDS.contains(fact.kind()))
        .sorted(Comparator.comparing(Fact::recordedAt).thenComparing(fact -> !said(fact)))
        .forEach(fact ->
            words
                .computeIfAbsent(fact.where().subject(), any -> new HashMap<>())
                .put(author(fact.who().actor()), said(fact)));
    return new Said(words);
  }

  /** Whether it says yes; at the same moment a no comes last. */
  private static boolean said(Fact fact) {
    return fact.kind().equals(EvaluationFact.CONFIRMED.code());
  }

  private static UUID author(@Nullable UUID person) {
    return person == null ? GONE : person;
  }

  /** Of what both are said to have done nobody asked may say otherwise. */
  boolean confirmed(Fact fact) {
    var said = List.copyOf(words.getOrDefault(fact.id(), Map.of()).values());
    return said.contains(true) && !(Recorded.actOfBoth(fact) && said.contains(false));
  }
}
