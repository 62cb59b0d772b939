package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.decisions.Asked;
import org.alongside.decisions.Objection;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Round;
import org.alongside.decisions.SaidBy;
import org.alongside.participation.Side;
import org.alongside.partnerships.PlaceId;
import org.alongside.people.PersonId;
import org.alongside.record.Commitment;
import org.alongside.record.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is offered to close an objection: nobody who would be refused. */
class RaisedObjectionsTest {

  private static final Round ROUND =
      new Round(
          1,
          1,
          new Proposal("Shall we open on Saturdays?", "Many asked for it.", List.of()),
          new Round.Span(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), null),
          false);

  private final PersonId person = PersonId.random();
  private final Asked owner =
      new Asked(UUID.randomUUID(), Side.LIVED, person, new PlaceId(UUID.randomUUID()));

  @Test
  void everyOpenObjectionIsShownAndOfTheClosedOnesTheLast() {
    var first = objection(new Objection.Open(null, Set.of()));
    var closed =
        Stream.generate(() -> objection(new Objection.ClosedByOwner()))
            .limit(RaisedObjections.MOST_CLOSED + 7)
            .toList();
    var last = objection(new Objection.Open(null, Set.of()));
    var all = Stream.of(List.of(first), closed, List.of(last)).flatMap(List::stream).toList();
    var shown = RaisedObjections.shown(all);
    assertThat(shown).startsWith(first, closed.get(7)).endsWith(closed.getLast(), last);
    assertThat(shown).hasSize(RaisedObjections.MOST_CLOSED + 2);
    assertThat(RaisedObjections.shown(shown)).isEqualTo(shown);
  }

  private Objection objection(Objection.State state) {
    var said = new Objection.Said(new Commitment(Hash.NONE), SaidBy.OWNER);
    return new Objection(UUID.randomUUID(), owner.id(), 1, said, state, Map.of());
  }

  @ParameterizedTest
  @EnumSource
  void aSupporterIsOfferedToCloseOnlyWhatTheOwnerDidNotRaiseAlone(SaidBy by) {
    var said = new Objection.Said(new Commitment(Hash.NONE), by);
    var objection = Objection.raised(UUID.randomUUID(), owner.id(), 1, said);
    var acting = Actor.acting(PersonId.random(), person);
    assertThat(RaisedObjections.may(objection, ROUND, owner, Actor.of(person)).close()).isTrue();
    assertThat(RaisedObjections.may(objection, ROUND, owner, acting).close())
        .isEqualTo(by != SaidBy.OWNER);
  }
}
