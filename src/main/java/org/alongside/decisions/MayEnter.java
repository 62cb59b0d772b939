package org.alongside.decisions;

import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.participation.Side;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Place;

/**
 * Who may enter an answer for a partner: a co-chair of the same side, or a co-ordinator. Nobody
 * with a place on the other side does, whatever else they are.
 */
public final class MayEnter {

  private final Partnership in;
  private final Actor by;

  public MayEnter(Partnership in, Actor by) {
    this.in = in;
    this.by = by;
  }

  public boolean answersOf(Side side) {
    var own = in.place(by.personOrThrow());
    boolean chairs = own.filter(Place::coChair).isPresent();
    return !by.acting()
        && own.map(Place::side).filter(side.other()::equals).isEmpty()
        && (chairs || by.roles().contains(Role.CO_ORDINATOR));
  }
}
