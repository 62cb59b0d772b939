package org.alongside.partnerships;

import static org.alongside.partnerships.Riverside.NOW;
import static org.alongside.partnerships.Riverside.paidBy;
import static org.alongside.partnerships.Riverside.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.participation.Side;
import org.alongside.partnerships.SideQuestion.State;
import org.junit.jupiter.api.Test;

class SideQuestionTest {

  private final Riverside riverside = new Riverside();

  @Test
  void more_than_half_of_their_own_side_choose_the_co_chair() {
    var lived = lived(4);
    var question = riverside.nominated(lived.get(0), lived.get(1));
    riverside.answers(lived.get(0), question, true);
    riverside.answers(lived.get(1), question, true);
    assertFalse(riverside.again(lived.get(0)).coChair(), "half is not more than half");
    riverside.answers(lived.get(2), question, true);
    assertTrue(riverside.again(lived.get(0)).coChair());
    assertTrue(riverside.kinds().contains("co-chair-chosen"));
  }

  @Test
  void nobody_becomes_co_chair_without_their_own_yes() {
    var lived = lived(3);
    var question = riverside.nominated(lived.get(0), lived.get(1));
    riverside.answers(lived.get(1), question, true);
    riverside.answers(lived.get(2), question, true);
    assertFalse(riverside.again(lived.get(0)).coChair());
    riverside.answers(lived.get(0), question, false);
    assertEquals(State.NOT_AGREED, state(question));
  }

  @Test
  void the_other_side_has_no_say_in_it() {
    var lived = lived(2);
    var learnt = riverside.joins(Side.LEARNT);
    var nominate = new AskTheSide(riverside.archive, riverside.chronicle);
    assertEquals(
        List.of(PartnershipReason.NOT_ON_THIS_SIDE),
        reasons(
            nominate.nominate(riverside.id, lived.get(0).id(), Actor.of(learnt.person()), NOW)));
    var question = riverside.nominated(lived.get(0), lived.get(1));
    assertEquals(
        List.of(PartnershipReason.NOT_ON_THIS_SIDE),
        reasons(riverside.answers(learnt, question, true)));
  }

  @Test
  void who_lost_their_vote_meanwhile_is_not_chosen_and_stands_in_nobodys_way() {
    var lived = lived(3);
    var question = riverside.nominated(lived.get(0), lived.get(0));
    riverside.answers(lived.get(0), question, true);
    var aside = riverside.again(lived.get(0)).with(Standing.taken(false, Presence.HERE));
    riverside.places.save(riverside.id, aside);
    riverside.answers(lived.get(1), question, true);
    assertEquals(State.LAPSED, state(question));
    assertFalse(riverside.again(lived.get(0)).coChair());
    chooses(lived, lived.get(1));
    assertTrue(riverside.again(lived.get(1)).coChair());
  }

  @Test
  void the_side_may_choose_another_and_the_first_stands_down() {
    var lived = lived(2);
    chooses(lived, lived.get(0));
    chooses(lived, lived.get(1));
    assertFalse(riverside.again(lived.get(0)).coChair());
    assertTrue(riverside.again(lived.get(1)).coChair());
  }

  @Test
  void when_one_is_chosen_the_other_candidates_questions_lapse() {
    var lived = lived(3);
    var first = riverside.nominated(lived.get(0), lived.get(0));
    var second = riverside.nominated(lived.get(1), lived.get(1));
    riverside.answers(lived.get(1), second, true);
    riverside.answers(lived.get(0), first, true);
    riverside.answers(lived.get(2), first, true);
    assertEquals(State.AGREED, state(first));
    assertEquals(State.LAPSED, state(second));
    assertEquals(
        List.of(PartnershipReason.QUESTION_CLOSED),
        reasons(riverside.answers(lived.get(2), second, true)));
    assertEquals(lived.get(0).id(), riverside.now().coChair(Side.LIVED).orElseThrow().id());
  }

  @Test
  void the_lived_partners_let_a_paid_partner_in_or_not() {
    var lived = lived(3);
    var paid = riverside.joins(Side.LIVED, paidBy("A trust", Bearing.PARTNER_ORGANISATION));
    var question = riverside.questions.open(riverside.id).getFirst();
    assertEquals(
        List.of(PartnershipReason.NOT_ON_THIS_SIDE),
        reasons(riverside.answers(paid, question, true)),
        "nobody lets themselves in");
    riverside.answers(lived.get(0), question, true);
    assertTrue(riverside.again(paid).waiting());
    riverside.answers(lived.get(1), question, true);
    assertEquals(Presence.HERE, riverside.again(paid).standing().presence());
    assertTrue(riverside.now().roll(NOW).place(paid.id()).isPresent());
  }

  @Test
  void a_no_that_can_not_be_outweighed_ends_the_waiting() {
    var lived = lived(2);
    var paid = riverside.joins(Side.LIVED, paidBy("A trust", Bearing.PARTNER_ORGANISATION));
    var question = riverside.questions.open(riverside.id).getFirst();
    riverside.answers(lived.get(0), question, false);
    assertEquals(State.NOT_AGREED, state(question));
    assertTrue(riverside.now().place(paid.id()).isEmpty());
  }

  @Test
  void while_there_are_no_lived_partners_nobody_can_agree() {
    var paid = riverside.joins(Side.LIVED, paidBy("A trust", Bearing.SUPPLIER));
    riverside.joins(Side.LEARNT);
    riverside.settle().settle(riverside.id, riverside.lead, NOW);
    assertTrue(riverside.again(paid).waiting());
  }

  @Test
  void one_answer_counts_once_however_often_it_is_changed() {
    var lived = lived(4);
    var question = riverside.nominated(lived.get(0), lived.get(0));
    riverside.answers(lived.get(0), question, true);
    riverside.answers(lived.get(1), question, true);
    riverside.answers(lived.get(1), question, false);
    riverside.answers(lived.get(1), question, true);
    assertEquals(State.OPEN, state(question));
  }

  @Test
  void when_somebody_leaves_fewer_are_needed() {
    var lived = lived(4);
    var question = riverside.nominated(lived.get(0), lived.get(0));
    riverside.answers(lived.get(0), question, true);
    riverside.answers(lived.get(1), question, true);
    new LeavePlace(riverside.archive, riverside.chronicle, riverside.settle())
        .leave(riverside.id, Actor.of(lived.get(3).person()), NOW);
    assertTrue(riverside.again(lived.get(0)).coChair());
  }

  @Test
  void the_question_lapses_with_the_place_it_is_about() {
    var lived = lived(3);
    var question = riverside.nominated(lived.get(0), lived.get(0));
    new LeavePlace(riverside.archive, riverside.chronicle, riverside.settle())
        .leave(riverside.id, Actor.of(lived.get(0).person()), NOW);
    assertEquals(State.LAPSED, state(question));
  }

  private List<Place> lived(int many) {
    return java.util.stream.IntStream.range(0, many)
        .mapToObj(_ -> riverside.joins(Side.LIVED))
        .toList();
  }

  private void chooses(List<Place> side, Place chosen) {
    var question = riverside.nominated(chosen, chosen);
    side.forEach(place -> riverside.answers(place, question, true));
  }

  private State state(SideQuestion question) {
    return riverside.questions.find(question.id()).orElseThrow().life().state();
  }
}
