package org.alongside.partnerships;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.access.RoleGiven;
import org.alongside.access.RoleHeld;
import org.alongside.participation.Side;

/**
 * Asks the lived partners again about one of them who starts to work for the organisation. It is
 * the same question as for staff who would join them, so that the order of the two acts changes
 * nothing: the place waits, without a vote, until they agree.
 */
public final class AskAboutNewStaff implements RoleGiven {

  private final Partnerships partnerships;
  private final Archive archive;
  private final Chronicle chronicle;

  public AskAboutNewStaff(Partnerships partnerships, Archive archive, Chronicle chronicle) {
    this.partnerships = partnerships;
    this.archive = archive;
    this.chronicle = chronicle;
  }

  @Override
  public void given(RoleHeld held, Actor by, Instant now) {
    if (held.role().staffOrBoard()) {
      partnerships
          .withLived(held.person(), held.project())
          .forEach(id -> ask(archive.places().forChange(id).orElseThrow(), held, by, now));
    }
  }

  private void ask(Partnership in, RoleHeld held, Actor by, Instant now) {
    var act = new Chronicle.Act(in, by, now);
    // Read again under the lock: they may have changed to the other side meanwhile.
    in.place(held.person())
        .filter(place -> place.side() == Side.LIVED && !place.waiting())
        .ifPresent(place -> new AskTheSide(archive, chronicle).askAnewAboutPay(act, place));
  }
}
