package org.alongside.consultations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was said about setting responses aside, for tests of verbs. */
final class KeptAsides implements Asides {

  final Map<ResponseId, List<Aside.Step>> steps = new HashMap<>();
  final Set<ResponseId> aside = new HashSet<>();

  @Override
  public Aside of(ResponseId response) {
    return new Aside(response, steps.getOrDefault(response, List.of()));
  }

  @Override
  public boolean add(ResponseId response, Aside.Step step, boolean isAside) {
    var all = steps.computeIfAbsent(response, _ -> new ArrayList<>());
    if (step.number() != all.size() + 1) {
      return false;
    }
    all.add(step);
    aside.remove(response);
    if (isAside) {
      aside.add(response);
    }
    return true;
  }

  @Override
  public Map<Aside.Why, Long> counts(ConsultationId consultation) {
    var counts = new HashMap<Aside.Why, Long>();
    aside.forEach(id -> counts.merge(of(id).ground().orElseThrow().why(), 1L, Long::sum));
    return counts;
  }

  @Override
  public Map<Reference, Aside.Why> all(ConsultationId consultation) {
    return Map.of();
  }
}
