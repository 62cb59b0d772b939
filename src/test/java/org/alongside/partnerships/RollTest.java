package org.alongside.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class RollTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

  @Test
  void holds_the_voting_places_that_are_here_at_that_moment() {
    var lived = place(Side.LIVED, true, Presence.HERE);
    var learnt = place(Side.LEARNT, true, Presence.HERE);
    var roll =
        Roll.at(
            List.of(
                lived,
                learnt,
                place(Side.LIVED, false, Presence.HERE),
                place(Side.LIVED, true, Presence.PAUSED),
                place(Side.LIVED, true, Presence.WAITING),
                place(Side.LEARNT, true, Presence.HERE).endedAt(NOW)),
            NOW);
    assertEquals(List.of(lived.id()), roll.of(Side.LIVED).stream().map(Roll.Entry::place).toList());
    assertEquals(
        List.of(learnt.id()), roll.of(Side.LEARNT).stream().map(Roll.Entry::place).toList());
    assertEquals(Side.LIVED, roll.person(lived.person()).orElseThrow().side());
    assertEquals(learnt.person(), roll.place(learnt.id()).orElseThrow().person());
  }

  @Test
  void nobody_votes_before_taking_the_place_or_after_leaving_it() {
    var place = place(Side.LIVED, true, Presence.HERE).endedAt(NOW.plusSeconds(10));
    assertEquals(0, Roll.at(List.of(place), NOW.minusSeconds(1)).size(Side.LIVED));
    assertEquals(1, Roll.at(List.of(place), NOW).size(Side.LIVED));
    assertEquals(1, Roll.at(List.of(place), NOW.plusSeconds(9)).size(Side.LIVED));
    assertEquals(0, Roll.at(List.of(place), NOW.plusSeconds(10)).size(Side.LIVED));
  }

  @Test
  void reads_the_same_in_whatever_order_the_places_came() {
    var places = new ArrayList<Place>();
    for (var i = 0; i < 40; i++) {
      places.add(place(i % 3 == 0 ? Side.LIVED : Side.LEARNT, true, Presence.HERE));
    }
    var roll = Roll.at(places, NOW);
    Collections.shuffle(places, new Random(7));
    assertEquals(roll, Roll.at(places, NOW));
    assertEquals(roll.digest(), Roll.at(places, NOW).digest());
  }

  @Test
  void the_digest_is_the_published_recipe() {
    var roll =
        new Roll(
            List.of(
                entry("ffffffff-0000-4000-8000-000000000002", Side.LEARNT),
                entry("0fffffff-0000-4000-8000-000000000001", Side.LIVED)));
    // printf '0fffffff-0000-4000-8000-000000000001 LIVED\nffffffff-0000-4000-8000-000000000002
    // LEARNT\n' | sha256sum
    assertEquals("da572f0186c12fd4207e522852c5f29ea3b9a876ccb246bc66f33994d77bb2fe", roll.digest());
  }

  @Test
  void the_digest_tells_a_changed_side_but_not_an_erased_person() {
    var place = place(Side.LIVED, true, Presence.HERE);
    var roll = Roll.at(List.of(place), NOW);
    var moved = Roll.at(List.of(place.movedTo(Side.LEARNT, Presence.HERE)), NOW);
    var erased = new Roll(List.of(new Roll.Entry(place.id(), PersonId.random(), Side.LIVED)));
    assertNotEquals(roll.digest(), moved.digest());
    assertEquals(roll.digest(), erased.digest());
  }

  @Test
  void nobody_is_on_it_twice() {
    var one = new Roll.Entry(PlaceId.random(), PersonId.random(), Side.LIVED);
    var again = new Roll.Entry(PlaceId.random(), one.person(), Side.LEARNT);
    assertThrows(IllegalArgumentException.class, () -> new Roll(List.of(one, again)));
    assertThrows(IllegalArgumentException.class, () -> new Roll(List.of(one, one)));
  }

  private static Roll.Entry entry(String place, Side side) {
    return new Roll.Entry(new PlaceId(UUID.fromString(place)), PersonId.random(), side);
  }

  private static Place place(Side side, boolean voting, Presence presence) {
    return new Place(
        PlaceId.random(),
        PersonId.random(),
        side,
        Standing.taken(voting, presence),
        Term.from(NOW));
  }
}
