package org.alongside.decisions.web;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.decisions.Answers;
import org.alongside.decisions.Asked;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Response;
import org.alongside.people.People;
import org.springframework.stereotype.Component;

/** Says to one of the people asked how they answered, and who entered it if they did not. */
@Component
class OwnAnswers {

  private final Answers answers;
  private final People people;

  OwnAnswers(Answers answers, People people) {
    this.answers = answers;
    this.people = people;
  }

  DeskPage.Own of(OpenDecision open, Asked asked, Actor reader, Instant now) {
    var given =
        answers.latest(open.id(), open.current().number()).stream()
            .filter(response -> response.asked().equals(asked.id()))
            .findFirst();
    return new DeskPage.Own(
        asked.side(),
        given.map(Response::answer).orElse(null),
        given.map(Response::at).orElse(null),
        open.current().takesAnswersAt(now) ? open.current().span().closes() : null,
        !open.extendedAlready(),
        Entered.of(given.orElse(null), reader, people));
  }
}
