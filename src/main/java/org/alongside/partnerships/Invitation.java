package org.alongside.partnerships;

import java.time.Duration;
import java.time.Instant;
import org.alongside.people.PersonId;

/** An offer of a place to one person, good for 30 days and for one use. */
public record Invitation(
    InvitationId id, PartnershipId partnership, Offer offer, Recipient recipient, Made made) {

  /** How long an invitation can be used. */
  public static final Duration GOOD_FOR = Duration.ofDays(30);

  /** What has become of an invitation. */
  public enum State {
    OPEN,
    TAKEN,
    WITHDRAWN
  }

  /** Who made it, and when. */
  public record Made(PersonId by, Instant at, State state) {}

  static Invitation now(
      PartnershipId partnership, Offer offer, Recipient recipient, PersonId by, Instant now) {
    return new Invitation(
        InvitationId.random(), partnership, offer, recipient, new Made(by, now, State.OPEN));
  }

  public Instant until() {
    return made.at().plus(GOOD_FOR);
  }

  public boolean openAt(Instant moment) {
    return made.state() == State.OPEN && moment.isBefore(until());
  }

  /** A code is for whoever holds it; somebody invited by name takes the place alone. */
  public boolean isFor(PersonId person) {
    return switch (recipient) {
      case Recipient.Mail _, Recipient.OnPaper _ -> true;
      case Recipient.Card card -> card.person().equals(person);
    };
  }
}
