package org.alongside.partnerships;

import static org.alongside.partnerships.Riverside.NOW;
import static org.alongside.partnerships.Riverside.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody puts themselves on a side. */
class VouchingTest {

  private final Riverside riverside = new Riverside();

  @ParameterizedTest
  @EnumSource
  void whoeverWasInvitedForOneSideDoesNotMoveToTheOther(Side side) {
    var place = riverside.joins(side);
    assertEquals(
        List.of(PartnershipReason.INVITED_FOR_OTHER_SIDE),
        reasons(riverside.changes(place, side.other())));
    assertEquals(side, riverside.again(place).side());
    assertFalse(riverside.kinds().contains("side-changed"));
  }

  @Test
  void staffInvitedForBothWaitForTheLivedPartners() {
    var lived = riverside.joins(Side.LIVED);
    var place = riverside.joinsForBoth(Side.LEARNT);
    riverside.staff.add(place.person());
    assertTrue(Riverside.done(riverside.changes(place, Side.LIVED)).waiting());
    assertTrue(riverside.now().roll(NOW).place(place.id()).isEmpty());
    riverside.answers(lived, riverside.questions.open(riverside.id).getFirst(), true);
    assertFalse(riverside.again(place).waiting());
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"BOARD_READER", "PROJECT_LEAD", "NAMED_READER"})
  void whoeverIsGivenARoleOfStaffWaitsForTheLivedPartners(Role role) {
    var others = riverside.joins(Side.LIVED);
    var place = riverside.joins(Side.LIVED);
    var learnt = riverside.joins(Side.LEARNT);
    riverside.answers(others, riverside.nominated(place, others), true);
    riverside.answers(place, riverside.questions.open(riverside.id).getFirst(), true);
    assertTrue(riverside.again(place).coChair());
    riverside.isGiven(role, place);
    riverside.isGiven(role, learnt);
    assertEquals(role.staffOrBoard(), riverside.again(place).waiting());
    assertEquals(role.staffOrBoard(), !riverside.again(place).coChair());
    assertFalse(riverside.again(learnt).waiting());
    if (role.staffOrBoard()) {
      riverside.answers(others, riverside.questions.open(riverside.id).getFirst(), true);
      assertFalse(riverside.again(place).waiting());
    }
  }

  @ParameterizedTest
  @EnumSource
  void staffWaitOnlyForAPlaceOfLivedExperience(Side side) {
    var person = PersonId.random();
    riverside.staff.add(person);
    var place = Riverside.done(riverside.takes(riverside.invited(side), person, side));
    assertEquals(side == Side.LIVED, place.waiting());
  }

  @ParameterizedTest
  @EnumSource
  void whoeverLeavesOneSideComesToTheOtherOnlyByItsOwnCoChair(Side side) {
    var host = riverside.joins(side.other());
    riverside.answers(host, riverside.nominated(host, host), true);
    var leaver = riverside.joins(side);
    var leave = new LeavePlace(riverside.archive, riverside.chronicle, riverside.settle());
    Riverside.done(leave.leave(riverside.id, Actor.of(leaver.person()), NOW));
    for (var by : List.of(riverside.lead, Actor.of(leaver.person()))) {
      var invitation = riverside.invitedBy(by, side.other());
      assertEquals(
          List.of(PartnershipReason.INVITED_BY_NO_CO_CHAIR),
          reasons(riverside.takes(invitation, leaver.person(), side.other())));
    }
    Riverside.done(riverside.takes(riverside.invited(side), leaver.person(), side));
    Riverside.done(leave.leave(riverside.id, Actor.of(leaver.person()), NOW));
    var theirs = riverside.invitedBy(Actor.of(host.person()), side.other());
    var place = Riverside.done(riverside.takes(theirs, leaver.person(), side.other()));
    assertEquals(side.other(), place.side());
  }
}
