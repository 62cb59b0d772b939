package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.access.Staff;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;

/**
 * Moves a place to the other side, for somebody with both kinds of experience. It counts from the
 * next decision that opens: a decision that is open keeps the roll it opened with. Nobody moves to
 * a side for which nobody invited them.
 */
public final class ChangeSide {

  private final Archive archive;
  private final Chronicle chronicle;
  private final Supplier<String> host;
  private final Staff staff;

  public ChangeSide(Archive archive, Chronicle chronicle, Supplier<String> host, Staff staff) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.host = host;
    this.staff = staff;
  }

  public Attempt<Place> change(PartnershipId id, Actor by, Side to, Instant now) {
    var partnership = archive.places().forChange(id).orElseThrow();
    var own = partnership.place(by.personOrThrow());
    if (own.isEmpty()) {
      return Attempt.refused(PartnershipReason.NO_PLACE_HERE);
    }
    if (own.get().side() == to) {
      return Attempt.refused(PartnershipReason.SAME_SIDE);
    }
    if (own.get().waiting()) {
      return Attempt.refused(PartnershipReason.PLACE_WAITS);
    }
    if (!new Vouching(archive.invitations(), staff)
        .wasInvited(partnership, own.get().person(), to)) {
      return Attempt.refused(PartnershipReason.INVITED_FOR_OTHER_SIDE);
    }
    return move(new Chronicle.Act(partnership, by, now), own.get(), to);
  }

  private Attempt<Place> move(Chronicle.Act act, Place from, Side to) {
    var declared = archive.declarations().of(act.in().id());
    var declaration = declared.getOrDefault(from.id(), Declaration.NOTHING);
    var waits =
        new Vouching(archive.invitations(), staff).waits(act.in(), from.person(), to, declaration);
    var moved = from.movedTo(to, waits ? Presence.WAITING : from.standing().presence());
    var over = new Thirds(archive, host.get()).exceededWith(act.in(), moved, declaration);
    if (over.isPresent()) {
      return Attempt.refused(new OverAThird(over.get()));
    }
    if (from.coChair()) {
      new Chair(archive, chronicle).leave(act, from);
    }
    archive.places().save(act.in().id(), moved);
    chronicle.tell(act, PartnershipFact.SIDE_CHANGED, moved, Map.of("before", from.side().name()));
    if (waits) {
      new AskTheSide(archive, chronicle).askAboutPay(act, moved);
    }
    return Attempt.done(moved);
  }
}
