package org.alongside.notices.storage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.decisions.Answers;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.web.DecisionPaths;
import org.alongside.mail.About;
import org.alongside.mail.Content;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who have not answered, once a round, a day before it closes. */
@Component
class RemindPeople {

  private static final Duration BEFORE = Duration.ofDays(1);

  private final DecisionRegister register;
  private final Decisions decisions;
  private final Answers answers;
  private final ReachPeople reach;

  RemindPeople(DecisionRegister register, Decisions decisions, Answers answers, ReachPeople reach) {
    this.register = register;
    this.decisions = decisions;
    this.answers = answers;
    this.reach = reach;
  }

  @Transactional
  public void remind(Instant now) {
    for (var id : register.closingBefore(now.plus(BEFORE))) {
      if (decisions.find(id).orElse(null) instanceof OpenDecision open && !open.due(now)) {
        reach.reach(
            cause(open), answers.unanswered(id), content(open), About.asking(id.value()), now);
      }
    }
  }

  private static UUID cause(OpenDecision open) {
    var cause = "reminder " + open.id().value() + " " + open.current().number();
    return UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8));
  }

  private static Content content(OpenDecision open) {
    return new Content(
        "notices.reminder.subject",
        "notices.reminder.body",
        List.of(open.current().proposal().question(), open.current().span().closes()),
        DecisionPaths.response(open.id()));
  }
}
