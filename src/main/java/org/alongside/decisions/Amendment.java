package org.alongside.decisions;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Side;

/**
 * A change to the proposal that waits for a co-chair of each side.
 *
 * @param answers the objections it answers
 * @param agreed the sides whose co-chair agrees
 */
public record Amendment(
    UUID id, Proposal proposal, Instant closes, Set<UUID> answers, Set<Side> agreed) {

  public Amendment {
    answers = Set.copyOf(answers);
    agreed = Set.copyOf(agreed);
  }

  Amendment agreedBy(Side side) {
    var both = EnumSet.of(side);
    both.addAll(agreed);
    return new Amendment(id, proposal, closes, answers, both);
  }

  boolean agreedByBoth() {
    return agreed.size() == Side.values().length;
  }
}
