package org.alongside.decisions;

import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Roll;
import org.alongside.people.PersonId;

/**
 * One of the people asked, from opening to outcome on the same side.
 *
 * @param id random and for this decision only; it stays in the record
 * @param person an id that leads to nobody once the person has been erased
 */
public record Asked(UUID id, Side side, PersonId person, PlaceId place) {

  static Asked of(Roll.Entry entry) {
    return new Asked(UUID.randomUUID(), entry.side(), entry.person(), entry.place());
  }

  public boolean is(PersonId other) {
    return other.equals(person);
  }
}
