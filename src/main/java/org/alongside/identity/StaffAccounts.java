package org.alongside.identity;

import java.time.Instant;
import java.util.Optional;
import org.alongside.people.PersonId;

/** Members of staff as their employer knows them: by issuer and subject. */
public interface StaffAccounts {

  Optional<PersonId> find(String issuer, String subject);

  /** Makes others with the same member of staff wait until this transaction ends. */
  void oneAtATime(String issuer, String subject);

  /** Links a member of staff to a person; false when they are linked already. */
  boolean link(String issuer, String subject, PersonId person, Instant now);

  /** Whether somebody signs in as a member of staff. */
  boolean has(PersonId person);
}
