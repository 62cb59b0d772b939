package org.alongside.notices.storage;

import java.time.Instant;
import org.alongside.decisions.Answers;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.OpenDecision;
import org.alongside.mail.About;
import org.alongside.mail.Addressee;
import org.alongside.mail.Settled;
import org.springframework.stereotype.Component;

/** Nobody is asked to answer who has answered meanwhile, or when it is too late to. */
@Component
class AnsweredMeanwhile implements Settled {

  private final Decisions decisions;
  private final Answers answers;

  AnsweredMeanwhile(Decisions decisions, Answers answers) {
    this.decisions = decisions;
    this.answers = answers;
  }

  @Override
  public boolean settled(Addressee to, About about, Instant now) {
    return about.asks()
        && to instanceof Addressee.Somebody(var person)
        && (!open(about, now)
            || !answers.unanswered(new DecisionId(about.thing())).contains(person));
  }

  private boolean open(About about, Instant now) {
    return decisions.find(new DecisionId(about.thing())).orElse(null) instanceof OpenDecision open
        && !open.due(now);
  }
}
