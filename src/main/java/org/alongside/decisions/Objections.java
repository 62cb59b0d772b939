package org.alongside.decisions;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** All objections, with what the partners find about them. */
public interface Objections {

  void add(DecisionId id, Objection objection, Instant at);

  /** Its owner says it in other words. */
  void reword(UUID objection, Objection.Said said);

  /** An amendment of this round is meant to answer them. */
  void answered(Set<UUID> objections, int round);

  void close(UUID objection, Objection.State closed, Instant at);

  void test(UUID objection, UUID asked, Objection.Test test);

  void wantClosed(UUID objection, UUID asked, boolean want);
}
