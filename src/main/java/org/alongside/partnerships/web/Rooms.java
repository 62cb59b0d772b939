package org.alongside.partnerships.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.HappenedHere;
import org.alongside.facts.Fact;
import org.alongside.partnerships.Business;
import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.Declarations;
import org.alongside.partnerships.EarlySign;
import org.alongside.partnerships.Errands;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.PlaceId;
import org.alongside.people.PersonId;
import org.alongside.projects.Awaited;
import org.alongside.projects.ProjectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the partners' room together, by the same number of queries however many are in it. */
@Component
class Rooms {

  private static final int LATELY = 8;

  private final RoomParts parts;
  private final Declarations declarations;
  private final ObjectProvider<Business> business;
  private final ObjectProvider<Errands> errands;
  private final Access access;

  Rooms(
      RoomParts parts,
      Declarations declarations,
      ObjectProvider<Business> business,
      ObjectProvider<Errands> errands,
      Access access) {
    this.parts = parts;
    this.declarations = declarations;
    this.business = business;
    this.errands = errands;
    this.access = access;
  }

  RoomPage of(Partnership partnership, RoomPage.Heading heading, Actor actor, Instant now) {
    var facts = parts.happened().in(partnership.project(), actor, null, LATELY);
    var named = parts.names().in(partnership, HappenedHere.people(facts));
    var members = members(partnership, named, actor);
    return new RoomPage(
        heading,
        reader(partnership, members, actor, now),
        members,
        parts.agreements().of(partnership, actor, now),
        now(partnership, named, facts, actor, now));
  }

  List<Member> members(Partnership partnership, Named named, Actor actor) {
    Map<PlaceId, Declaration> declared = declarations.of(partnership.id());
    return partnership.places().stream()
        .map(place ->
            new Member(
                place,
                named.of(place.person()),
                declared.getOrDefault(place.id(), Declaration.NOTHING),
                place.person().equals(actor.person())))
        .toList();
  }

  private RoomPage.Reader reader(
      Partnership partnership, List<Member> members, Actor actor, Instant now) {
    var own = members.stream().filter(Member::you).findFirst().orElse(null);
    boolean acts = access.may(actor, Action.TAKE_PART_IN_PARTNERSHIP, partnership.project());
    return new RoomPage.Reader(
        own,
        acts,
        access.may(actor, Action.INVITE_TO_PARTNERSHIP, partnership.project()),
        acts && own != null ? awaited(partnership, own.place()) : Set.of(),
        acts && own != null ? errands(partnership, own.place().person(), now) : List.of());
  }

  /** Whoever waits for agreement has no say yet. */
  private Set<Awaited.Thing> awaited(Partnership partnership, Place own) {
    var project = new ProjectId(partnership.project());
    return own.waiting() ? Set.of() : parts.awaited().of(project, own.person(), own.side());
  }

  private List<Errands.Errand> errands(Partnership partnership, PersonId partner, Instant now) {
    return errands.stream().flatMap(each -> each.of(partnership, partner, now).stream()).toList();
  }

  private RoomPage.Now now(
      Partnership partnership, Named named, List<Fact> facts, Actor actor, Instant now) {
    return new RoomPage.Now(
        EarlySign.of(partnership, now),
        parts.questions().in(partnership, named, actor, now),
        business.stream()
            .flatMap(each -> each.of(partnership.id(), actor.person(), now).stream())
            .toList(),
        HappenedHere.told(facts, named.names()));
  }

  /** The place of whoever asks. */
  static Optional<Place> own(Partnership partnership, Actor actor) {
    return Optional.ofNullable(actor.person()).flatMap(partnership::place);
  }
}
