package org.alongside.demo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.participation.Side;
import org.alongside.partnerships.AnswerTheSide;
import org.alongside.partnerships.AskTheSide;
import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.FoundPartnership;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.Invite;
import org.alongside.partnerships.Offer;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.Recipient;
import org.alongside.partnerships.TakePlace;
import org.alongside.projects.Project;

/** People take their places, and each side chooses its co-chair. */
public final class PlacesChapter {

  private final FoundPartnership found;
  private final Invite invite;
  private final TakePlace take;
  private final AskTheSide ask;
  private final AnswerTheSide answer;

  public PlacesChapter(
      FoundPartnership found, Invite invite, TakePlace take, AskTheSide ask, AnswerTheSide answer) {
    this.found = found;
    this.invite = invite;
    this.take = take;
    this.ask = ask;
    this.answer = answer;
  }

  Partnership found(Project project, Actor by, Instant then) {
    return Told.done(found.found(project.id().value(), project.slug().value(), by, then));
  }

  /** Each is invited by card and takes the place; every third stays unnamed in public. */
  List<Place> seat(Partnership in, List<Actor> people, Side side, Actor by, Instant then) {
    var offer = new Offer(Set.of(side), true);
    return people.stream()
        .map(person -> {
          var sent =
              invite.invite(in.id(), offer, new Recipient.Card(person.personOrThrow()), by, then);
          var shown = new Introduction(null, people.indexOf(person) % 3 != 2);
          var wish = new TakePlace.Wish(side, shown, Declaration.NOTHING);
          return Told.done(take.take(Told.done(sent).invitation().id(), person, wish, then));
        })
        .toList();
  }

  /** The first of them is put forward, and as many as it takes say yes. */
  void chooseChair(Partnership in, List<Place> places, Cast cast, Instant then) {
    var first = places.getFirst();
    var question = Told.done(ask.nominate(in.id(), first.id(), cast.actor(first.person()), then));
    places.stream()
        .limit(places.size() / 2 + 1)
        .forEach(place ->
            Told.done(
                answer.answer(in.id(), question.id(), true, cast.actor(place.person()), then)));
  }
}
