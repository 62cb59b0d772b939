package org.alongside.questions;

import java.time.Instant;
import java.util.ArrayList;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/** Somebody asks something about an item. Nobody reads it before it was checked. */
public final class AskQuestion {

  private final Questions questions;
  private final Askers askers;
  private final Facts facts;

  public AskQuestion(Questions questions, Askers askers, Facts facts) {
    this.questions = questions;
    this.askers = askers;
    this.facts = facts;
  }

  /**
   * @param asker who wants to be told; null for nobody, and then nothing is kept of who asked
   */
  public Attempt<Question> ask(
      Question.About about, String words, @Nullable Asker asker, Instant now) {
    var said = words.strip();
    var reasons = new ArrayList<Reason>();
    if (said.isEmpty()) {
      reasons.add(QuestionReason.NOTHING_ASKED);
    }
    if (said.length() > Question.LONGEST) {
      reasons.add(QuestionReason.TOO_LONG);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var question = new Question(QuestionId.random(), about, said, now, new Standing.Waiting(), 1);
    questions.add(question);
    if (asker != null) {
      askers.keep(question.id(), asker, now);
    }
    facts.record(QuestionFact.ASKED.of(question, new Fact.Who(null, null, Channel.WEB, null), now));
    return Attempt.done(question);
  }
}
