package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
