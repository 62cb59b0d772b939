package org.alongside.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.mail.Content;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/**
 * Answers a question in public, which shows it as well. Whoever asked is told of the first answer;
 * a later one corrects it, and the earlier ones are kept.
 */
public final class AnswerQuestion {

  private final Questions questions;
  private final TellAsker tell;
  private final Facts facts;

  public AnswerQuestion(Questions questions, TellAsker tell, Facts facts) {
    this.questions = questions;
    this.tell = tell;
    this.facts = facts;
  }

  /**
   * What is answered, and where it can be read.
   *
   * @param seen the version that was read before
   * @param path the page of the answer, for the letter
   */
  public record Reply(String words, long seen, String path) {

    public Reply {
      words = words.strip();
    }
  }

  public Attempt<Question> answer(Actor actor, QuestionId id, Reply reply, Instant now) {
    var question = questions.claim(id).orElseThrow();
    if (question.standing() instanceof Standing.TurnedDown) {
      return Attempt.refused(QuestionReason.TURNED_DOWN_ALREADY);
    }
    if (question.version() != reply.seen()) {
      return Attempt.overtaken();
    }
    var reasons = wrong(question, reply);
    return reasons.isEmpty() ? answered(actor, question, reply, now) : Attempt.refused(reasons);
  }

  private static List<Reason> wrong(Question question, Reply reply) {
    var reasons = new ArrayList<Reason>();
    if (reply.words().isEmpty()) {
      reasons.add(QuestionReason.NOTHING_ANSWERED);
    }
    if (reply.words().length() > Standing.Answer.LONGEST) {
      reasons.add(QuestionReason.ANSWER_TOO_LONG);
    }
    if (question.standing() instanceof Standing.Answered(_, var answer)
        && answer.words().equals(reply.words())) {
      reasons.add(QuestionReason.SAME_ANSWER);
    }
    return reasons;
  }

  private Attempt<Question> answered(Actor actor, Question question, Reply reply, Instant now) {
    int number = 1;
    Instant since = now;
    switch (question.standing()) {
      case Standing.Answered(var before, var answer) -> {
        number = answer.number() + 1;
        since = before;
      }
      case Standing.Shown(var before) -> since = before;
      default -> {}
    }
    var answer = new Standing.Answer(reply.words(), number, actor.personOrThrow(), now);
    var next = question.now(new Standing.Answered(since, answer));
    questions.save(next);
    var fact = number == 1 ? QuestionFact.ANSWERED : QuestionFact.CORRECTED;
    var details = Map.of("item", question.about().item().code(), "number", String.valueOf(number));
    facts.record(fact.of(next, actor.who(null), now, details));
    tell.tell(next, Content.of("questions.told.answered", reply.path(), question.about().title()));
    return Attempt.done(next);
  }
}
