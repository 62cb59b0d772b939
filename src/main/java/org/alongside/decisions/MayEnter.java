package org.alongside.decisions;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.participation.Side;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Place;

/**
 * Who may enter an answer for a partner: a co-chair of the same side, or a co-ordinator. Nobody
 * with a place on the other side does, or who is asked there, whatever else they are or gave back.
 */
public final class MayEnter {

  private final Partnership in;
  private final List<Asked> roll;
  private final Actor by;

  public MayEnter(Partnership in, List<Asked> roll, Actor by) {
    this.in = in;
    this.roll = roll;
    this.by = by;
  }

  public boolean answersOf(Side side) {
    var own = in.place(by.personOrThrow());
    boolean chairs = own.filter(Place::coChair).isPresent();
    return !by.acting()
        && own.map(Place::side).filter(side.other()::equals).isEmpty()
        && roll.stream().noneMatch(one -> one.side() != side && one.is(by.personOrThrow()))
        && (chairs || by.roles().contains(Role.CO_ORDINATOR));
  }
}
