package org.alongside.decisions.web;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.decisions.AgreedBy;
import org.alongside.decisions.Amendment;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.WithdrawnDraft;
import org.alongside.participation.Side;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.Place;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what a partner sees and can do. */
@Component
class Desks {

  private final Decisions decisions;
  private final OwnAnswers own;
  private final Partnerships partnerships;
  private final RaisedObjections raised;
  private final Access access;

  Desks(
      Decisions decisions,
      OwnAnswers own,
      Partnerships partnerships,
      RaisedObjections raised,
      Access access) {
    this.decisions = decisions;
    this.own = own;
    this.partnerships = partnerships;
    this.raised = raised;
    this.access = access;
  }

  /** Nothing for whoever is no partner, and doesn't work on the project. */
  Optional<DeskPage> of(Decision decision, Actor actor, Instant now) {
    var project = decision.dossier().home().project();
    PersonId reader = actor.person();
    if (reader == null || !access.may(actor, Action.READ_DRAFT_DECISION, project)) {
      return Optional.empty();
    }
    var in = partnerships.find(decision.dossier().home().partnership()).orElseThrow();
    var chairs =
        access.may(actor, Action.CHAIR_DECISION, project) ? chairs(in.place(reader)) : null;
    var allowed = allowed(decision, actor, reader);
    return Optional.of(
        switch (decision) {
          case DraftDecision draft -> desk(chairs, allowed, agreeing(draft.agreed().standing(in)));
          case WithdrawnDraft _ -> desk(chairs, allowed, DeskPage.Agreeing.nothing());
          case AnnouncedDecision announced -> desk(chairs, allowed, agreeing(announced, reader));
          case OpenDecision open -> desk(open, in, new Reading(actor, chairs, allowed, now));
          case ClosedDecision closed -> desk(closed, reader, chairs, allowed);
        });
  }

  private DeskPage.Allowed allowed(Decision decision, Actor actor, PersonId reader) {
    var project = decision.dossier().home().project();
    return new DeskPage.Allowed(
        decision instanceof DraftDecision && access.may(actor, Action.DRAFT_DECISION, project),
        access.may(actor, Action.TAKE_PART_IN_DECISION, project),
        decision instanceof OpenDecision && access.may(actor, Action.ENTER_RESPONSE, project),
        decision instanceof DraftDecision
            && decision.dossier().attempt() == 1
            && access.may(actor, Action.DRAFT_DECISION, project)
            && decisions.author(decision.id()).equals(reader),
        decision.countedBefore() && access.may(actor, Action.RECORD_OVERRIDE, project));
  }

  /** Who looks at an open decision. */
  private record Reading(
      Actor actor, @Nullable Side chairs, DeskPage.Allowed allowed, Instant now) {}

  private static DeskPage desk(
      @Nullable Side chairs, DeskPage.Allowed allowed, DeskPage.Agreeing agreeing) {
    return new DeskPage(null, chairs, allowed, agreeing, DeskPage.Heard.nothing(), null);
  }

  private DeskPage desk(OpenDecision open, Partnership in, Reading reading) {
    var project = open.dossier().home().project();
    var asked =
        open.asked(reading.actor().personOrThrow())
            .filter(_ -> access.may(reading.actor(), Action.RESPOND, project));
    var pending = open.pending();
    return new DeskPage(
        asked.map(one -> own.of(open, one, reading.actor(), reading.now())).orElse(null),
        reading.chairs(),
        reading.allowed(),
        DeskPage.Agreeing.nothing(),
        raised.in(open, reading.actor(), reading.allowed()),
        pending == null ? null : waiting(open, pending, in));
  }

  private static DeskPage.Waiting waiting(OpenDecision open, Amendment pending, Partnership in) {
    return new DeskPage.Waiting(
        pending.id(),
        pending.proposal(),
        Changes.between(open.current().proposal(), pending.proposal()),
        pending.closes(),
        pending.agreed().standing(in).sides());
  }

  private DeskPage desk(
      ClosedDecision closed, PersonId reader, @Nullable Side chairs, DeskPage.Allowed allowed) {
    var own =
        closed.asked().stream()
            .filter(one -> one.is(reader))
            .findFirst()
            .map(one -> new DeskPage.Own(one.side(), null, null, null, false, null));
    return new DeskPage(
        own.orElse(null), chairs, allowed, DeskPage.Agreeing.nothing(), raised.in(closed), null);
  }

  private static DeskPage.Agreeing agreeing(AgreedBy agreed) {
    return DeskPage.Agreeing.of(agreed.sides());
  }

  private static DeskPage.Agreeing agreeing(AnnouncedDecision announced, PersonId reader) {
    var own = announced.published().person(reader);
    return new DeskPage.Agreeing(
        Set.of(Side.values()),
        announced.needsWaiver(),
        announced.waived().size(),
        announced.published().entries().size(),
        own.isEmpty() || announced.waived().contains(own.get().place()),
        announced.announcedAt());
  }

  private static @Nullable Side chairs(Optional<Place> place) {
    return place.filter(Place::coChair).map(Place::side).orElse(null);
  }
}
