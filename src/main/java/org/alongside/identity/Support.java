package org.alongside.identity;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody lets a supporter act for them, or has asked one to.
 *
 * @param email the address that was asked, until somebody there has accepted
 * @param supporter who accepted; null until then
 */
public record Support(
    UUID id,
    PersonId person,
    @Nullable EmailAddress email,
    @Nullable PersonId supporter,
    Instant askedAt) {

  public boolean accepted() {
    return supporter != null;
  }

  /** The supporter, or while there is none the person: for looking up names. */
  public PersonId eitherSupporter() {
    return supporter == null ? person : supporter;
  }

  /** Accepted by this supporter, whose address need not be kept any more. */
  Support by(PersonId accepted) {
    return new Support(id, person, null, accepted, askedAt);
  }
}
