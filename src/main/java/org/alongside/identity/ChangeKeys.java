package org.alongside.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/**
 * Adds and removes passkeys. An administrator needs a passkey for that, or a one-time key: the keys
 * to their mailbox alone must not become the keys to the installation.
 */
public final class ChangeKeys {

  private final Passkeys passkeys;
  private final Roles roles;
  private final Facts facts;

  public ChangeKeys(Passkeys passkeys, Roles roles, Facts facts) {
    this.passkeys = passkeys;
    this.roles = roles;
    this.facts = facts;
  }

  /**
   * Why this person can't change their keys now; empty when they can.
   *
   * @param strong whether they have proved more than that a mailbox or a card is theirs
   */
  public Optional<KeyReason> obstacle(Actor actor, boolean strong) {
    if (strong || !administrator(actor)) {
      return Optional.empty();
    }
    return passkeys.of(actor.personOrThrow()).isEmpty()
        ? Optional.of(KeyReason.ONE_TIME_KEY_FIRST)
        : Optional.of(KeyReason.SIGN_IN_WITH_PASSKEY_FIRST);
  }

  /** Records that a passkey has been added. */
  public void added(Actor actor, Instant now) {
    facts.record(IdentityFact.PASSKEY_ADDED.happened(actor.who(null), actor.personOrThrow(), now));
  }

  public Attempt<UUID> remove(Actor actor, UUID id, boolean strong, Instant now) {
    var obstacle = obstacle(actor, strong);
    if (obstacle.isPresent()) {
      return Attempt.refused(obstacle.get());
    }
    var person = actor.personOrThrow();
    if (administrator(actor) && passkeys.of(person).size() < 2) {
      return Attempt.refused(KeyReason.LAST_OF_AN_ADMINISTRATOR);
    }
    if (!passkeys.remove(person, id)) {
      return Attempt.refused(KeyReason.NOT_YOURS);
    }
    facts.record(IdentityFact.PASSKEY_REMOVED.happened(actor.who(null), person, now));
    return Attempt.done(id);
  }

  private boolean administrator(Actor actor) {
    return roles.of(actor.personOrThrow()).contains(Role.ADMINISTRATOR);
  }
}
