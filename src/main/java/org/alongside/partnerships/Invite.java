package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Invites one person to a place. */
public final class Invite {

  private final Partnerships partnerships;
  private final Invitations invitations;
  private final Chronicle chronicle;
  private final Letterbox letterbox;

  public Invite(
      Partnerships partnerships,
      Invitations invitations,
      Chronicle chronicle,
      Letterbox letterbox) {
    this.partnerships = partnerships;
    this.invitations = invitations;
    this.chronicle = chronicle;
    this.letterbox = letterbox;
  }

  /** Counts the letters that somebody gets from whoever invites them. */
  @FunctionalInterface
  public interface Letterbox {
    /** Whether one more is not too many for whoever it is for. */
    boolean takes(Recipient recipient, Instant now);
  }

  /** The invitation and the secret that opens it, which is known only now. */
  public record Sent(Invitation invitation, InvitationCode code) {}

  public Attempt<Sent> invite(
      PartnershipId id, Offer offer, Recipient recipient, Actor by, Instant now) {
    var partnership = partnerships.find(id).orElseThrow();
    if (recipient instanceof Recipient.Card card && partnership.place(card.person()).isPresent()) {
      return Attempt.refused(PartnershipReason.HOLDS_A_PLACE_ALREADY);
    }
    if (!letterbox.takes(recipient, now)) {
      return Attempt.refused(PartnershipReason.INVITED_TOO_OFTEN);
    }
    var sent =
        new Sent(
            Invitation.now(id, offer, recipient, by.personOrThrow(), now), InvitationCode.random());
    invitations.add(sent.invitation(), sent.code());
    chronicle.tell(
        new Chronicle.Act(partnership, by, now),
        PartnershipFact.INVITED,
        Map.of("invitation", sent.invitation().id().toString()));
    return Attempt.done(sent);
  }
}
