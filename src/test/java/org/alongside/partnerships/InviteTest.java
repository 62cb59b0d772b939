package org.alongside.partnerships;

import static org.alongside.partnerships.Riverside.NOW;
import static org.alongside.partnerships.Riverside.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.junit.jupiter.api.Test;

class InviteTest {

  private final Riverside riverside = new Riverside();
  private final List<Recipient> letters = new ArrayList<>();
  private final Invite invite =
      new Invite(
          riverside.places,
          riverside.invitations,
          riverside.chronicle,
          (to, _) -> to instanceof Recipient.OnPaper || (!letters.contains(to) && letters.add(to)));

  private Attempt<Invite.Sent> invites(Recipient to) {
    var offer = new Offer(Set.of(Side.LIVED), true);
    return invite.invite(riverside.id, offer, to, riverside.lead, NOW);
  }

  @Test
  void whoeverHasHadTooManyLettersIsInvitedOnPaperOrLater() {
    var ann = new Recipient.Mail("ann@example.org");
    assertInstanceOf(Attempt.Done.class, invites(ann));
    assertEquals(List.of(PartnershipReason.INVITED_TOO_OFTEN), reasons(invites(ann)));
    assertInstanceOf(Attempt.Done.class, invites(new Recipient.Mail("ben@example.org")));
    assertInstanceOf(Attempt.Done.class, invites(new Recipient.OnPaper()));
    assertEquals(3, riverside.invitations.open(riverside.id, NOW).size());
  }
}
