package org.alongside.identity;

import java.time.Instant;
import org.alongside.organisation.SetUpKey;
import org.alongside.people.PersonId;

/** The one-time keys by which administrators make a passkey; the newest is the only one. */
public interface Enrolments {

  void keep(PersonId person, SetUpKey key, Instant until);

  /** Whether it is this person's key and still good; if so, it is no more. */
  boolean use(PersonId person, SetUpKey key, Instant now);
}
