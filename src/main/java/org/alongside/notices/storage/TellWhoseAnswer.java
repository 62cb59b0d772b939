package org.alongside.notices.storage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.decisions.Answers;
import org.alongside.decisions.Asked;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Method;
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
 * Tells a partner what was entered for them, by whom, and where to confirm or change it: once, when
 * whoever entered it has made an end. Whoever has saved it themselves meanwhile is not told any
 * more. Reasons stay on the page.
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
    var quietSince = now.minus(telling.notice().quiet());
    open.asked(whose)
        .flatMap(asked -> latest(open, asked))
        .filter(given -> given.enteredBy() != null && !given.at().isAfter(quietSince))
        .ifPresent(
            given -> reach.reach(cause(given), List.of(whose), content(open, given), null, now));
  }

  private Optional<Response> latest(OpenDecision open, Asked asked) {
    return answers.latest(open.id(), open.current().number()).stream()
        .filter(given -> given.asked().equals(asked.id()))
        .findFirst();
  }

  /** The same for every save of one sitting that comes to be told late, with the last of them. */
  private static UUID cause(Response given) {
    var version = given.asked() + "/" + given.round() + "/" + given.version();
    return UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8));
  }

  private Content content(OpenDecision open, Response given) {
    var name = name(given.enteredBy());
    return Content.of(
        "notices.answer-entered",
        DecisionPaths.response(open.id()),
        open.current().proposal().question(),
        name.orElse(""),
        given.answer().name(),
        given.channel().name(),
        open.current().span().closes(),
        open.terms().method() instanceof Method.NoObjections ? "objections" : "none",
        name.isPresent() ? "here" : "left");
  }

  private Optional<String> name(@Nullable PersonId by) {
    return Optional.ofNullable(by).map(one -> people.names(List.of(one)).get(one));
  }
}
