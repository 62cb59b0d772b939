package org.alongside.partnerships.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Roll;
import org.alongside.partnerships.SideQuestion;
import org.alongside.partnerships.SideQuestions;
import org.alongside.partnerships.SideTally;
import org.springframework.stereotype.Component;

/** Reads the open questions of both sides for one reader. */
@Component
class AskedQuestions {

  private final SideQuestions questions;
  private final Access access;

  AskedQuestions(SideQuestions questions, Access access) {
    this.questions = questions;
    this.access = access;
  }

  List<AskedQuestion> in(Partnership partnership, Named named, Actor actor, Instant now) {
    var open = questions.open(partnership.id());
    var answers = questions.answers(open);
    boolean acts = access.may(actor, Action.TAKE_PART_IN_PARTNERSHIP, partnership.project());
    var reader = new Reader(partnership, partnership.roll(now), actor, acts);
    return open.stream()
        .map(question ->
            reader.asked(question, named, answers.getOrDefault(question.id(), Map.of())))
        .toList();
  }

  /** Somebody who reads the questions. */
  private record Reader(Partnership partnership, Roll roll, Actor actor, boolean acts) {

    AskedQuestion asked(SideQuestion question, Named named, Map<PlaceId, Boolean> answers) {
      var own =
          Optional.ofNullable(actor.person())
              .flatMap(roll::person)
              .filter(entry -> entry.side() == question.side());
      return new AskedQuestion(
          question,
          SideTally.of(question, roll, answers),
          partnership
              .place(question.about().place())
              .map(Place::person)
              .map(named::of)
              .orElse(null),
          acts && own.isPresent(),
          own.map(entry -> answers.get(entry.place())).orElse(null));
    }
  }
}
