package org.alongside.partnerships;

import static org.alongside.partnerships.Riverside.NOW;
import static org.alongside.partnerships.Riverside.paidBy;
import static org.alongside.partnerships.Riverside.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class TakePlaceTest {

  private final Riverside riverside = new Riverside();

  @Test
  void somebody_with_both_kinds_of_experience_chooses_the_side() {
    var person = PersonId.random();
    var invitation = riverside.invited(Side.LIVED, Side.LEARNT);
    var place = Riverside.done(riverside.takes(invitation, person, Side.LEARNT));
    assertEquals(Side.LEARNT, riverside.again(place).side());
    assertEquals(List.of("founded", "invited", "place-taken"), riverside.kinds());
    assertEquals("LEARNT", riverside.facts.getLast().details().get("side"));
  }

  @Test
  void nobody_takes_a_side_that_was_not_offered() {
    var attempt = riverside.takes(riverside.invited(Side.LEARNT), PersonId.random(), Side.LIVED);
    assertEquals(List.of(PartnershipReason.SIDE_NOT_OFFERED), reasons(attempt));
  }

  @Test
  void an_invitation_is_good_for_one_use_and_one_person_for_one_place() {
    var invitation = riverside.invited(Side.LIVED);
    var first = PersonId.random();
    Riverside.done(riverside.takes(invitation, first, Side.LIVED));
    var second = riverside.takes(invitation, PersonId.random(), Side.LIVED);
    assertEquals(List.of(PartnershipReason.INVITATION_USED), reasons(second));
    var again = riverside.takes(invitation, first, Side.LIVED);
    assertEquals(
        List.of(PartnershipReason.INVITATION_USED, PartnershipReason.HOLDS_A_PLACE_ALREADY),
        reasons(again));
  }

  @Test
  void an_invitation_is_good_for_30_days() {
    var invitation = riverside.invitations.find(riverside.invited(Side.LIVED)).orElseThrow();
    assertTrue(invitation.openAt(NOW.plus(Duration.ofDays(30)).minusSeconds(1)));
    assertFalse(invitation.openAt(NOW.plus(Duration.ofDays(30))));
  }

  @Test
  void a_withdrawn_invitation_opens_nothing() {
    var invitation = riverside.invited(Side.LIVED);
    var withdraw =
        new WithdrawInvitation(riverside.places, riverside.invitations, riverside.chronicle);
    Riverside.done(withdraw.withdraw(riverside.id, invitation, riverside.lead, NOW));
    assertEquals(
        List.of(PartnershipReason.INVITATION_USED),
        reasons(riverside.takes(invitation, PersonId.random(), Side.LIVED)));
    assertEquals(
        List.of(PartnershipReason.INVITATION_USED),
        reasons(withdraw.withdraw(riverside.id, invitation, riverside.lead, NOW)));
    assertEquals(
        List.of(PartnershipReason.INVITATION_UNKNOWN),
        reasons(withdraw.withdraw(PartnershipId.random(), invitation, riverside.lead, NOW)));
  }

  @Test
  void a_card_invitation_is_for_that_person_alone() {
    var invitee = PersonId.random();
    var sent =
        Riverside.done(
            new Invite(riverside.places, riverside.invitations, riverside.chronicle, (_, _) -> true)
                .invite(
                    riverside.id,
                    new Offer(Set.of(Side.LIVED), true),
                    new Recipient.Card(invitee),
                    riverside.lead,
                    NOW));
    var id = sent.invitation().id();
    assertEquals(
        List.of(PartnershipReason.INVITATION_FOR_SOMEBODY_ELSE),
        reasons(riverside.takes(id, PersonId.random(), Side.LIVED)));
    assertEquals(invitee, Riverside.done(riverside.takes(id, invitee, Side.LIVED)).person());
  }

  @Test
  void somebody_paid_by_a_body_with_an_interest_waits_for_the_lived_partners() {
    for (var bearing : List.of(Bearing.DECIDES, Bearing.PARTNER_ORGANISATION, Bearing.SUPPLIER)) {
      var place = riverside.joins(Side.LIVED, paidBy("Body of " + bearing, bearing));
      assertTrue(place.waiting(), bearing.name());
      assertTrue(riverside.now().roll(NOW).place(place.id()).isEmpty());
    }
    assertFalse(riverside.joins(Side.LIVED, paidBy("A bakery", Bearing.NONE)).waiting());
    assertFalse(
        riverside
            .joins(Side.LIVED, new Affiliation("Carers' club", Tie.MEMBER, Bearing.SUPPLIER))
            .waiting());
    assertFalse(riverside.joins(Side.LEARNT, paidBy("A trust", Bearing.DECIDES)).waiting());
  }

  @Test
  void no_outside_organisation_holds_more_than_a_third_of_a_side() {
    var trust = paidBy("Riverdale Trust", Bearing.PARTNER_ORGANISATION);
    riverside.joins(Side.LEARNT, trust);
    for (var i = 0; i < 4; i++) {
      riverside.joins(Side.LEARNT);
    }
    riverside.joins(Side.LEARNT, paidBy("RIVERDALE  trust.", Bearing.NONE));
    var third =
        riverside.takes(riverside.invited(Side.LEARNT), PersonId.random(), Side.LEARNT, trust);
    assertEquals(List.of(new OverAThird("Riverdale Trust")), reasons(third));
    riverside.joins(Side.LEARNT);
    riverside.joins(Side.LEARNT);
    riverside.joins(Side.LEARNT, trust);
  }

  @Test
  void the_organisation_that_answers_for_the_work_is_not_outside_it() {
    for (var i = 0; i < 5; i++) {
      riverside.joins(Side.LEARNT, paidBy("Riverdale ICB", Bearing.DECIDES));
    }
    assertEquals(5, riverside.now().roll(NOW).size(Side.LEARNT));
  }
}
