package org.alongside.partnerships;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.access.Staff;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/**
 * Takes the place that an invitation offers, on the side that the person chooses. Somebody paid by
 * a body with an interest waits for the lived partners' agreement before a lived place counts.
 */
public final class TakePlace {

  private final Archive archive;
  private final Chronicle chronicle;
  private final Supplier<String> host;
  private final Staff staff;

  public TakePlace(Archive archive, Chronicle chronicle, Supplier<String> host, Staff staff) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.host = host;
    this.staff = staff;
  }

  /** What the person says when taking the place. */
  public record Wish(Side side, Introduction introduction, Declaration declaration) {}

  public Attempt<Place> take(InvitationId id, Actor by, Wish wish, Instant now) {
    var offered = archive.invitations().find(id).orElseThrow();
    var partnership = archive.places().forChange(offered.partnership()).orElseThrow();
    var invitation = archive.invitations().find(id).orElseThrow();
    var waits = vouching().waits(partnership, by.personOrThrow(), wish.side(), wish.declaration());
    var place = place(invitation, by.personOrThrow(), wish, Term.from(now), waits);
    var reasons = whyNot(partnership, invitation, place, wish, now);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    archive.invitations().take(id, by.personOrThrow(), now);
    seat(new Chronicle.Act(partnership, by, now), place, wish);
    return Attempt.done(place);
  }

  private Vouching vouching() {
    return new Vouching(archive.invitations(), staff);
  }

  private static Place place(
      Invitation invitation, PersonId person, Wish wish, Term term, boolean waits) {
    var standing =
        Standing.taken(invitation.offer().voting(), waits ? Presence.WAITING : Presence.HERE);
    return new Place(PlaceId.random(), person, wish.side(), standing, term);
  }

  private List<Reason> whyNot(
      Partnership partnership, Invitation invitation, Place place, Wish wish, Instant now) {
    var reasons = new ArrayList<Reason>();
    if (invitation.made().state() != Invitation.State.OPEN) {
      reasons.add(PartnershipReason.INVITATION_USED);
    } else if (!invitation.openAt(now)) {
      reasons.add(PartnershipReason.INVITATION_TOO_OLD);
    }
    if (!invitation.isFor(place.person())) {
      reasons.add(PartnershipReason.INVITATION_FOR_SOMEBODY_ELSE);
    }
    if (partnership.place(place.person()).isPresent()) {
      reasons.add(PartnershipReason.HOLDS_A_PLACE_ALREADY);
    }
    if (!invitation.offer().sides().contains(wish.side())) {
      reasons.add(PartnershipReason.SIDE_NOT_OFFERED);
    } else if (partnership.place(place.person()).isEmpty()
        && !vouching().bringsTo(partnership, invitation, place.person(), wish.side())) {
      reasons.add(PartnershipReason.INVITED_BY_NO_CO_CHAIR);
    }
    new Thirds(archive, host.get())
        .exceededWith(partnership, place, wish.declaration())
        .map(OverAThird::new)
        .ifPresent(reasons::add);
    return reasons;
  }

  private void seat(Chronicle.Act act, Place place, Wish wish) {
    archive.places().save(act.in().id(), place);
    archive.places().introduce(place.id(), wish.introduction());
    archive.declarations().declare(place.id(), wish.declaration(), act.at());
    chronicle.tell(
        act,
        PartnershipFact.PLACE_TAKEN,
        place,
        Map.of("voting", Boolean.toString(place.voting())));
    if (place.waiting()) {
      new AskTheSide(archive, chronicle).askAboutPay(act, place);
    }
  }
}
