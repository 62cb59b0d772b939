package org.alongside.notices.storage;

import java.time.Instant;
import java.util.List;
import org.alongside.decisions.Answers;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Response;
import org.alongside.decisions.web.DecisionPaths;
import org.alongside.mail.Content;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a partner what was entered for them, by whom, and where to confirm or change it. Whoever
 * has saved it themselves meanwhile is not told any more. Reasons stay on the page.
 */
@Component
class TellWhoseAnswer {

  private final Decisions decisions;
  private final Answers answers;
  private final People people;
  private final ReachPeople reach;

  TellWhoseAnswer(Decisions decisions, Answers answers, People people, ReachPeople reach) {
    this.decisions = decisions;
    this.answers = answers;
    this.people = people;
    this.reach = reach;
  }

  @Transactional
  public void tell(Telling telling, Instant now) {
    var whose = telling.whose();
    if (whose != null
        && decisions.find(new DecisionId(telling.subject())).orElse(null)
            instanceof OpenDecision open) {
      tell(telling, open, new PersonId(whose), now);
    }
  }

  private void tell(Telling telling, OpenDecision open, PersonId whose, Instant now) {
    var asked = open.asked(whose).orElseThrow();
    answers.latest(open.id(), open.current().number()).stream()
        .filter(given -> given.asked().equals(asked.id()) && given.enteredBy() != null)
        .findFirst()
        .ifPresent(given -> reach.reach(telling.fact(), List.of(whose), content(open, given), now));
  }

  private Content content(OpenDecision open, Response given) {
    return Content.of(
        "notices.answer-entered",
        DecisionPaths.response(open.id()),
        open.current().proposal().question(),
        name(given.enteredBy()),
        given.answer().name(),
        given.channel().name(),
        open.current().span().closes());
  }

  private String name(@Nullable PersonId by) {
    return by == null ? "" : people.names(List.of(by)).getOrDefault(by, "");
  }
}
