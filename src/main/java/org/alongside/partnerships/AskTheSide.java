package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.partnerships.SideQuestion.About;
import org.alongside.partnerships.SideQuestion.Kind;

/** Puts a question to the people of one side: who shall be their co-chair, or may this one join. */
public final class AskTheSide {

  private final Archive archive;
  private final Chronicle chronicle;

  public AskTheSide(Archive archive, Chronicle chronicle) {
    this.archive = archive;
    this.chronicle = chronicle;
  }

  /**
   * Puts a partner forward as co-chair; only people of the same side do, for themselves or another.
   */
  public Attempt<SideQuestion> nominate(PartnershipId id, PlaceId nominee, Actor by, Instant now) {
    var partnership = archive.places().forChange(id).orElseThrow();
    var place = partnership.place(nominee);
    var roll = partnership.roll(now);
    if (place.isEmpty() || roll.place(nominee).isEmpty()) {
      return Attempt.refused(PartnershipReason.PLACE_DOES_NOT_VOTE);
    }
    if (roll.person(by.personOrThrow()).filter(own -> own.side() == place.get().side()).isEmpty()) {
      return Attempt.refused(PartnershipReason.NOT_ON_THIS_SIDE);
    }
    if (place.get().coChair()) {
      return Attempt.refused(PartnershipReason.IS_CO_CHAIR_ALREADY);
    }
    var about = new About(Kind.CO_CHAIR, nominee);
    if (askedAlready(id, about)) {
      return Attempt.refused(PartnershipReason.ASKED_ALREADY);
    }
    return Attempt.done(ask(new Chronicle.Act(partnership, by, now), place.get(), about));
  }

  /** Asks the lived partners whether somebody paid by a body with an interest may join them. */
  void askAboutPay(Chronicle.Act act, Place place) {
    var about = new About(Kind.PAID_PARTNER, place.id());
    if (!askedAlready(act.in().id(), about)) {
      chronicle.tell(act, PartnershipFact.WAITING, place);
      ask(act, place.movedTo(Side.LIVED, Presence.WAITING), about);
    }
  }

  /** Asks about somebody who is a partner already: they leave the chair and wait for the answer. */
  void askAnewAboutPay(Chronicle.Act act, Place place) {
    if (place.coChair()) {
      new Chair(archive, chronicle).leave(act, place);
    }
    var standing = Standing.taken(place.voting(), Presence.WAITING);
    archive.places().save(act.in().id(), place.with(standing));
    askAboutPay(act, place);
  }

  private boolean askedAlready(PartnershipId id, About about) {
    return archive.questions().open(id).stream().anyMatch(open -> open.about().equals(about));
  }

  private SideQuestion ask(Chronicle.Act act, Place place, About about) {
    var question =
        SideQuestion.asked(act.in().id(), place.side(), about, act.by().personOrThrow(), act.at());
    archive.questions().ask(question);
    chronicle.tell(act, PartnershipFact.ASKED, place, Map.of("question", about.kind().name()));
    return question;
  }
}
