package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Takes back an invitation that nobody has used yet. */
public final class WithdrawInvitation {

  private final Partnerships partnerships;
  private final Invitations invitations;
  private final Chronicle chronicle;

  public WithdrawInvitation(
      Partnerships partnerships, Invitations invitations, Chronicle chronicle) {
    this.partnerships = partnerships;
    this.invitations = invitations;
    this.chronicle = chronicle;
  }

  public Attempt<InvitationId> withdraw(PartnershipId in, InvitationId id, Actor by, Instant now) {
    if (invitations.find(id).filter(found -> found.partnership().equals(in)).isEmpty()) {
      return Attempt.refused(PartnershipReason.INVITATION_UNKNOWN);
    }
    if (!invitations.withdraw(id, now)) {
      return Attempt.refused(PartnershipReason.INVITATION_USED);
    }
    chronicle.tell(
        new Chronicle.Act(partnerships.find(in).orElseThrow(), by, now),
        PartnershipFact.INVITATION_WITHDRAWN,
        Map.of("invitation", id.toString()));
    return Attempt.done(id);
  }
}
