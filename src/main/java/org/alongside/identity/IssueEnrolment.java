package org.alongside.identity;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.facts.Facts;
import org.alongside.organisation.SetUpKey;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/**
 * An administrator makes the one-time key by which another administrator makes a passkey. Passkeys
 * from before the key end, because a mailbox was enough to make them, and so does every session.
 */
public final class IssueEnrolment {

  public static final Duration LASTS = Duration.ofDays(7);

  private final Enrolments enrolments;
  private final Passkeys passkeys;
  private final Devices devices;
  private final Roles roles;
  private final Facts facts;

  public IssueEnrolment(
      Enrolments enrolments, Passkeys passkeys, Devices devices, Roles roles, Facts facts) {
    this.enrolments = enrolments;
    this.passkeys = passkeys;
    this.devices = devices;
    this.roles = roles;
    this.facts = facts;
  }

  /** The key, to be handed over in person or by phone: it is not kept, and never mailed. */
  public Attempt<SetUpKey> issue(Actor by, PersonId person, Instant now) {
    if (by.personOrThrow().equals(person)) {
      return Attempt.refused(KeyReason.NOT_FOR_YOURSELF);
    }
    if (!roles.of(person).contains(Role.ADMINISTRATOR)) {
      return Attempt.refused(KeyReason.NO_ADMINISTRATOR);
    }
    passkeys.removeAll(person);
    devices.signOutElsewhere(person, "");
    var key = SetUpKey.fresh(new SecureRandom());
    enrolments.keep(person, key, now.plus(LASTS));
    facts.record(IdentityFact.ADMINISTRATOR_KEY_ISSUED.happened(by.who(null), person, now));
    return Attempt.done(key);
  }
}
