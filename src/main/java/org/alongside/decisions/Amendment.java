package org.alongside.decisions;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.Partnership;
import org.alongside.people.PersonId;

/**
 * A change to the proposal that waits for a co-chair of each side.
 *
 * @param answers the objections it answers
 * @param agreed the co-chairs who agree
 */
public record Amendment(
    UUID id, Proposal proposal, Instant closes, Set<UUID> answers, AgreedBy agreed) {

  public Amendment {
    answers = Set.copyOf(answers);
  }

  Amendment agreedBy(Side side, PersonId coChair) {
    return new Amendment(id, proposal, closes, answers, agreed.and(side, coChair));
  }

  /** Without the agreements of those who chair their side no more. */
  Amendment standing(Partnership in) {
    return new Amendment(id, proposal, closes, answers, agreed.standing(in));
  }
}
