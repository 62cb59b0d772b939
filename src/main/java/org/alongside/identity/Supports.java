package org.alongside.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;

/** Who may act for whom, and who has been asked to; whatever has ended is not here. */
public interface Supports {

  void add(Support support);

  Optional<Support> find(UUID id);

  /** Those whom somebody lets act for them, or has asked. */
  List<Support> of(PersonId person);

  /** Those for whom somebody may act. */
  List<Support> by(PersonId supporter);

  /** What this address has been asked and nobody has accepted yet. */
  List<Support> askedOf(EmailAddress email);

  /** Whether this supporter may act for this person now. */
  boolean allowed(PersonId supporter, PersonId person);

  /** Notes that it has been accepted; false when it was accepted or ended before. */
  boolean accept(UUID id, PersonId supporter, Instant now);

  /** Ends it; false when it has ended before. */
  boolean end(UUID id, Instant now);
}
