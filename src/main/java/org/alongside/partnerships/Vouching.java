package org.alongside.partnerships;

import java.util.List;
import org.alongside.access.Staff;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/**
 * Says who stands for somebody being on a side, so that nobody puts themselves there. It is whoever
 * invited them for it; and somebody who was here for the other side only is invited by the co-chair
 * of the side that they come to.
 */
final class Vouching {

  private final Invitations invitations;
  private final Staff staff;

  Vouching(Invitations invitations, Staff staff) {
    this.invitations = invitations;
    this.staff = staff;
  }

  /** Whether an invitation that brought somebody here was also for this side. */
  boolean wasInvited(Partnership in, PersonId person, Side side) {
    return offers(invitations.takenBy(person, in.id()), side);
  }

  /** Whether this invitation may bring its taker to this side. */
  boolean bringsTo(Partnership in, Invitation invitation, PersonId person, Side side) {
    var before = invitations.takenBy(person, in.id());
    return before.isEmpty()
        || offers(before, side)
        || in.coChair(side)
            .filter(chair -> chair.person().equals(invitation.made().by()))
            .isPresent();
  }

  private static boolean offers(List<Invitation> taken, Side side) {
    return taken.stream().anyMatch(invitation -> invitation.offer().sides().contains(side));
  }

  /** Whether the lived partners are asked first, because a body with an interest pays somebody. */
  boolean waits(Partnership in, PersonId person, Side side, Declaration declaration) {
    return side == Side.LIVED
        && (declaration.needsAgreement() || staff.works(person, in.project()));
  }
}
