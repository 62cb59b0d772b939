package org.alongside.decisions.web;

import java.time.Instant;
import java.util.List;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Method;
import org.alongside.decisions.Proposal;
import org.alongside.participation.Side;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * One question to answer.
 *
 * @param savedAt when the reader's answer was last saved; null while there is none
 * @param entered null unless somebody else entered it, and the reader has not confirmed it
 */
public record ResponsePage(
    DecisionId id,
    Paper paper,
    ResponseForm form,
    @Nullable Instant savedAt,
    @Nullable Entered entered,
    boolean justSaved,
    Mistakes mistakes) {

  /** What is asked, of whom and until when. */
  public record Paper(
      Proposal proposal, Method method, Side side, int round, Instant closes, int minutes) {

    public List<String> background() {
      return Paragraphs.of(proposal.background());
    }

    public List<Answer> answers() {
      return Answer.to(method);
    }
  }

  ResponsePage with(ResponseForm typed, Mistakes next) {
    return new ResponsePage(id, paper, typed, savedAt, entered, false, next);
  }

  /** What was typed beside another text, which is read before it is sent again. */
  ResponsePage overtaking(ResponseForm typed) {
    return with(typed.in(paper.round()), Mistakes.none());
  }

  public static String answerKey(Answer answer) {
    return "decisions.answer." + answer.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
