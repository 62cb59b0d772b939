package org.alongside.partnerships;

import static org.alongside.partnerships.Riverside.NOW;
import static org.alongside.partnerships.Riverside.done;
import static org.alongside.partnerships.Riverside.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private final Riverside riverside = new Riverside();
  private final List<Place> lived = join(Side.LIVED, 4);
  private final List<Place> learnt = join(Side.LEARNT, 2);

  @Test
  void is_in_force_when_more_than_half_of_each_side_and_at_least_two_accepted() {
    writes(0, "We listen first.");
    learnt.forEach(place -> accepts(place, 1));
    accepts(lived.get(0), 1);
    accepts(lived.get(1), 1);
    assertTrue(riverside.agreements.inForce(riverside.id).isEmpty(), "2 of 4 is half");
    assertTrue(done(accepts(lived.get(2), 1)).reached());
    var inForce = riverside.agreements.inForce(riverside.id).orElseThrow();
    assertEquals(new InForce(1, NOW, LocalDate.of(2028, 3, 1)), inForce);
    accepts(lived.get(3), 1);
    assertEquals(
        1, riverside.kinds().stream().filter("agreement-accepted-by-both"::equals).count());
  }

  @Test
  void one_partner_alone_can_not_accept_for_a_side() {
    var alone = new AcceptedByBoth.OfSide(Side.LIVED, 1, 1);
    assertFalse(alone.enough());
    assertEquals(2, alone.needed());
    assertTrue(new AcceptedByBoth.OfSide(Side.LIVED, 3, 5).enough());
    assertFalse(new AcceptedByBoth.OfSide(Side.LIVED, 3, 6).enough());
    assertFalse(new AcceptedByBoth.OfSide(Side.LIVED, 0, 0).enough());
  }

  @Test
  void a_new_version_is_accepted_anew_and_the_last_stays_in_force_until_then() {
    writes(0, "We listen first.");
    everyone().forEach(place -> accepts(place, 1));
    writes(1, "We listen first.\n\nWe share papers in time.");
    assertEquals(1, riverside.agreements.inForce(riverside.id).orElseThrow().version());
    assertEquals(
        List.of(PartnershipReason.AGREEMENT_NOT_THE_NEWEST), reasons(accepts(lived.get(0), 1)));
    everyone().forEach(place -> accepts(place, 2));
    assertEquals(2, riverside.agreements.inForce(riverside.id).orElseThrow().version());
  }

  @Test
  void two_who_write_at_once_do_not_overwrite_each_other() {
    writes(0, "One");
    assertInstanceOf(Attempt.Overtaken.class, write(0, "Another", learnt.getFirst()));
  }

  @Test
  void nothing_and_nothing_new_are_refused() {
    assertEquals(
        List.of(PartnershipReason.AGREEMENT_EMPTY), reasons(write(0, " \n ", lived.get(0))));
    writes(0, "We listen.");
    assertEquals(
        List.of(PartnershipReason.AGREEMENT_UNCHANGED),
        reasons(write(1, "We listen.  \r\n", lived.get(0))));
    var stranger = riverside.joins(Side.LEARNT);
    new LeavePlace(riverside.archive, riverside.chronicle, riverside.settle())
        .leave(riverside.id, Actor.of(stranger.person()), NOW);
    assertEquals(List.of(PartnershipReason.NO_PLACE_HERE), reasons(write(1, "We talk.", stranger)));
  }

  @Test
  void paragraphs_are_set_apart_by_empty_lines() {
    var version =
        new AgreementVersion(
            riverside.id,
            1,
            "One \r\n\r\n\r\n\r\nTwo\nlines\n",
            riverside.lead.personOrThrow(),
            NOW);
    assertEquals(List.of("One", "Two\nlines"), version.paragraphs());
  }

  @Test
  void the_co_chairs_of_both_sides_keep_it_for_another_year() {
    writes(0, "We listen first.");
    everyone().forEach(place -> accepts(place, 1));
    chooses(lived);
    chooses(learnt);
    var later = NOW.plusSeconds(360L * 24 * 3600);
    var keep = new KeepAgreement(riverside.archive, riverside.chronicle);
    assertEquals(
        List.of(PartnershipReason.IS_NOT_CO_CHAIR),
        reasons(keep.keep(riverside.id, Actor.of(PersonId.random()), later)));
    var first = done(keep.keep(riverside.id, Actor.of(lived.getFirst().person()), later));
    assertEquals(LocalDate.of(2028, 3, 1), first.reviewOn(), "one of them is not both");
    var both = done(keep.keep(riverside.id, Actor.of(learnt.getFirst().person()), later));
    assertEquals(LocalDate.of(2029, 2, 24), both.reviewOn());
    assertTrue(riverside.kinds().contains("agreement-kept"));
    assertTrue(first.dueBy(LocalDate.of(2028, 3, 1)));
    assertFalse(first.dueBy(LocalDate.of(2028, 2, 29)));
  }

  @Test
  void whoever_moves_after_reading_it_keeps_it_for_neither_group_alone() {
    writes(0, "We listen first.");
    everyone().forEach(place -> accepts(place, 1));
    chooses(lived);
    chooses(learnt);
    var keep = new KeepAgreement(riverside.archive, riverside.chronicle);
    done(keep.keep(riverside.id, Actor.of(learnt.getFirst().person()), NOW));
    var read = riverside.agreements.readAgain(riverside.id);
    assertEquals(Set.of(Side.LEARNT), KeepAgreement.sides(riverside.now(), read));
    riverside.places.save(
        riverside.id, riverside.again(learnt.getFirst()).movedTo(Side.LIVED, Presence.HERE));
    assertEquals(Set.of(), KeepAgreement.sides(riverside.now(), read), "no co-chair any more");
    var first = done(keep.keep(riverside.id, Actor.of(lived.getFirst().person()), NOW));
    assertEquals(LocalDate.of(2028, 3, 1), first.reviewOn(), "nobody of the other group read it");
  }

  private List<Place> join(Side side, int many) {
    return IntStream.range(0, many).mapToObj(_ -> riverside.joins(side)).toList();
  }

  private List<Place> everyone() {
    return riverside.now().places();
  }

  private void chooses(List<Place> side) {
    var question = riverside.nominated(side.getFirst(), side.getFirst());
    side.forEach(place -> riverside.answers(place, question, true));
  }

  private void writes(int after, String text) {
    done(write(after, text, lived.getFirst()));
  }

  private Attempt<AgreementVersion> write(int after, String text, Place by) {
    return new WriteAgreement(riverside.places, riverside.agreements, riverside.chronicle)
        .write(riverside.id, after, text, Actor.of(by.person()), NOW);
  }

  private Attempt<AcceptedByBoth> accepts(Place place, int version) {
    return new AcceptAgreement(riverside.archive, riverside.chronicle)
        .accept(riverside.id, version, Actor.of(place.person()), NOW);
  }
}
