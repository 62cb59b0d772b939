package org.alongside.people;

import java.time.Instant;

/**
 * Holds something about people, and lets go of it. Every capability with personal data has one;
 * they run together, in one transaction, when somebody deletes their account, and again after a
 * restore. Running twice does no harm.
 */
public interface Erasable {

  void erase(PersonId person, Instant now);
}
