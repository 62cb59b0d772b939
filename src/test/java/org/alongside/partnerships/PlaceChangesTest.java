package org.alongside.partnerships;

import static org.alongside.partnerships.Riverside.NOW;
import static org.alongside.partnerships.Riverside.paidBy;
import static org.alongside.partnerships.Riverside.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.junit.jupiter.api.Test;

class PlaceChangesTest {

  private final Riverside riverside = new Riverside();

  @Test
  void a_changed_side_counts_from_the_next_roll_and_leaves_the_last_as_it_was() {
    var place = riverside.joinsForBoth(Side.LIVED);
    var fixed = riverside.now().roll(NOW);
    Riverside.done(changes(place, Side.LEARNT));
    assertEquals(Side.LIVED, fixed.place(place.id()).orElseThrow().side());
    var next = riverside.now().roll(NOW).place(place.id()).orElseThrow();
    assertEquals(Side.LEARNT, next.side());
    assertNotEquals(fixed.digest(), riverside.now().roll(NOW).digest());
    assertEquals("side-changed", riverside.kinds().getLast());
    assertEquals("LIVED", riverside.facts.getLast().details().get("before"));
  }

  @Test
  void whoever_moves_leaves_the_chair_behind() {
    var place = riverside.joinsForBoth(Side.LEARNT);
    var question = riverside.nominated(place, place);
    riverside.answers(place, question, true);
    Riverside.done(changes(place, Side.LIVED));
    assertTrue(riverside.now().coChair(Side.LEARNT).isEmpty());
    assertTrue(riverside.now().coChair(Side.LIVED).isEmpty());
    assertTrue(riverside.kinds().contains("co-chair-stood-down"));
  }

  @Test
  void a_paid_partner_moving_to_a_lived_place_waits_too() {
    riverside.joins(Side.LIVED);
    var place = riverside.joinsForBoth(Side.LEARNT, paidBy("Riverdale ICB", Bearing.DECIDES));
    assertTrue(Riverside.done(changes(place, Side.LIVED)).waiting());
    assertEquals(1, riverside.questions.open(riverside.id).size());
    assertEquals(List.of(PartnershipReason.PLACE_WAITS), reasons(changes(place, Side.LEARNT)));
  }

  @Test
  void moving_to_the_same_side_or_without_a_place_is_refused() {
    var place = riverside.joins(Side.LIVED);
    assertEquals(List.of(PartnershipReason.SAME_SIDE), reasons(changes(place, Side.LIVED)));
    var elsewhere = new Riverside().joins(Side.LEARNT);
    assertEquals(List.of(PartnershipReason.NO_PLACE_HERE), reasons(changes(elsewhere, Side.LIVED)));
  }

  @Test
  void pausing_takes_effect_at_once_and_coming_back_too() {
    var place = riverside.joins(Side.LIVED);
    var fixed = riverside.now().roll(NOW);
    var pause = new PausePlace(riverside.archive, riverside.chronicle, riverside.settle());
    var back = new ComeBack(riverside.archive, riverside.chronicle, riverside.settle());
    Riverside.done(pause.pause(riverside.id, Actor.of(place.person()), NOW));
    assertTrue(riverside.now().roll(NOW).place(place.id()).isEmpty());
    assertTrue(fixed.place(place.id()).isPresent(), "an open decision keeps its roll");
    assertEquals(
        List.of(PartnershipReason.PLACE_IS_PAUSED),
        reasons(pause.pause(riverside.id, Actor.of(place.person()), NOW)));
    Riverside.done(back.comeBack(riverside.id, Actor.of(place.person()), NOW));
    assertTrue(riverside.now().roll(NOW).place(place.id()).isPresent());
    assertEquals(
        List.of(PartnershipReason.PLACE_IS_NOT_PAUSED),
        reasons(back.comeBack(riverside.id, Actor.of(place.person()), NOW)));
  }

  @Test
  void whoever_left_can_be_invited_again_to_a_new_place() {
    var place = riverside.joins(Side.LIVED);
    var leave = new LeavePlace(riverside.archive, riverside.chronicle, riverside.settle());
    Riverside.done(leave.leave(riverside.id, Actor.of(place.person()), NOW));
    assertTrue(riverside.now().place(place.person()).isEmpty());
    var again =
        Riverside.done(riverside.takes(riverside.invited(Side.LIVED), place.person(), Side.LIVED));
    assertNotEquals(place.id(), again.id());
  }

  @Test
  void a_new_job_with_a_supplier_is_asked_about_and_the_vote_waits() {
    riverside.joins(Side.LIVED);
    var place = riverside.joins(Side.LIVED);
    declares(place, paidBy("Pills Ltd", Bearing.SUPPLIER));
    assertTrue(riverside.again(place).waiting());
    var question = riverside.questions.open(riverside.id).getFirst();
    riverside.answers(riverside.now().places(Side.LIVED).getFirst(), question, true);
    assertFalse(riverside.again(place).waiting());
    declares(place, paidBy("Pills Ltd.", Bearing.SUPPLIER));
    assertFalse(riverside.again(place).waiting(), "what was agreed is not asked again");
  }

  @Test
  void a_declaration_that_breaks_the_third_is_kept_and_the_vote_set_aside() {
    var trust = paidBy("The Trust", Bearing.PARTNER_ORGANISATION);
    riverside.joins(Side.LEARNT, trust);
    riverside.joins(Side.LEARNT);
    var place = riverside.joins(Side.LEARNT);
    declares(place, trust);
    assertFalse(riverside.again(place).voting());
    assertEquals(
        new Declaration(List.of(trust), ""),
        riverside.declarations.of(riverside.id).get(place.id()));
    assertTrue(riverside.kinds().contains("vote-set-aside"));
  }

  @Test
  void nobody_loses_the_vote_because_others_left() {
    var trust = paidBy("The Trust", Bearing.PARTNER_ORGANISATION);
    var first = riverside.joins(Side.LEARNT, trust);
    var others = List.of(riverside.joins(Side.LEARNT), riverside.joins(Side.LEARNT));
    for (var i = 0; i < 3; i++) {
      riverside.joins(Side.LEARNT);
    }
    riverside.joins(Side.LEARNT, trust);
    var leave = new LeavePlace(riverside.archive, riverside.chronicle, riverside.settle());
    others.forEach(place -> leave.leave(riverside.id, Actor.of(place.person()), NOW));
    declares(first, trust);
    assertTrue(riverside.again(first).voting());
  }

  @Test
  void a_co_chair_stands_down_and_keeps_the_place() {
    var place = riverside.joins(Side.LIVED);
    riverside.answers(place, riverside.nominated(place, place), true);
    var down = new StandDown(riverside.archive, riverside.chronicle);
    Riverside.done(down.standDown(riverside.id, Actor.of(place.person()), NOW));
    assertFalse(riverside.again(place).coChair());
    assertTrue(riverside.again(place).voting());
    assertEquals(
        List.of(PartnershipReason.IS_NOT_CO_CHAIR),
        reasons(down.standDown(riverside.id, Actor.of(place.person()), NOW)));
  }

  private Attempt<Place> changes(Place place, Side to) {
    return riverside.changes(place, to);
  }

  private void declares(Place place, Affiliation... bodies) {
    Riverside.done(
        new Declare(riverside.archive, riverside.chronicle, () -> Riverside.HOST)
            .declare(
                riverside.id, Actor.of(place.person()), new Declaration(List.of(bodies), ""), NOW));
  }
}
