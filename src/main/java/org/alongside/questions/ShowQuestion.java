package org.alongside.questions;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Somebody has checked a question: everybody can read it, and it waits for an answer. */
public final class ShowQuestion {

  private final Questions questions;
  private final Facts facts;

  public ShowQuestion(Questions questions, Facts facts) {
    this.questions = questions;
    this.facts = facts;
  }

  public Attempt<Question> show(Actor actor, QuestionId id, long seen, Instant now) {
    var question = questions.claim(id).orElseThrow();
    if (question.shown()) {
      return Attempt.refused(QuestionReason.SHOWN_ALREADY);
    }
    if (question.standing() instanceof Standing.TurnedDown) {
      return Attempt.refused(QuestionReason.TURNED_DOWN_ALREADY);
    }
    if (question.version() != seen) {
      return Attempt.overtaken();
    }
    var next = question.now(new Standing.Shown(now));
    questions.save(next);
    facts.record(QuestionFact.SHOWN.of(next, actor.who(null), now));
    return Attempt.done(next);
  }
}
