package org.alongside.questions;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.mail.Content;
import org.alongside.participation.Attempt;

/**
 * Does not show a question, or takes it away again, for a reason from the list. Whoever asked is
 * told the reason, and it is counted in public.
 */
public final class TurnDownQuestion {

  private final Questions questions;
  private final TellAsker tell;
  private final Facts facts;

  public TurnDownQuestion(Questions questions, TellAsker tell, Facts facts) {
    this.questions = questions;
    this.tell = tell;
    this.facts = facts;
  }

  /**
   * What is said to whoever asked.
   *
   * @param path where one can ask again, for the letter
   */
  public record Decline(Refusal why, long seen, String path) {}

  public Attempt<Question> turnDown(Actor actor, QuestionId id, Decline decline, Instant now) {
    var question = questions.claim(id).orElseThrow();
    if (question.standing() instanceof Standing.TurnedDown) {
      return Attempt.refused(QuestionReason.TURNED_DOWN_ALREADY);
    }
    if (question.version() != decline.seen()) {
      return Attempt.overtaken();
    }
    var next = question.now(new Standing.TurnedDown(decline.why(), now));
    questions.save(next);
    var details = Map.of("item", question.about().item().code(), "reason", decline.why().code());
    facts.record(QuestionFact.TURNED_DOWN.of(next, actor.who(null), now, details));
    var title = question.about().title();
    tell.tell(
        next,
        Content.of("questions.told.turned-down", decline.path(), title, decline.why().name()));
    return Attempt.done(next);
  }
}
