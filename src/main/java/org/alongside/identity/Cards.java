package org.alongside.identity;

import java.time.Instant;
import java.util.Optional;
import org.alongside.people.PersonId;

/** The printed cards: each person has one at most. */
public interface Cards {

  /** Issues a card, and revokes the one this person had. */
  void issue(PersonId person, CardSecret secret, PersonId by, Instant now);

  Optional<Card> of(PersonId person);

  Optional<Card> byCode(Digest code);

  /** Counts one more try before its PIN is looked at; false when there have been too many. */
  boolean countTry(Card card);

  /** Notes that it was used with the right PIN. */
  void used(Card card, Instant now);

  /** Revokes somebody's card; false when they have none. */
  boolean revoke(PersonId person, Instant now);
}
