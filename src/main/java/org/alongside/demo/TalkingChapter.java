package org.alongside.demo;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.formats.Item;
import org.alongside.questions.AnswerQuestion;
import org.alongside.questions.AskQuestion;
import org.alongside.questions.Question;
import org.alongside.questions.QuestionId;
import org.alongside.questions.Refusal;
import org.alongside.questions.ShowQuestion;
import org.alongside.questions.TurnDownQuestion;

/** People ask in public, and are answered in public. */
public final class TalkingChapter {

  private final AskQuestion ask;
  private final ShowQuestion show;
  private final AnswerQuestion answer;
  private final TurnDownQuestion turnDown;
  private final Texts texts = new Texts();

  public TalkingChapter(
      AskQuestion ask, ShowQuestion show, AnswerQuestion answer, TurnDownQuestion turnDown) {
    this.ask = ask;
    this.show = show;
    this.answer = answer;
    this.turnDown = turnDown;
  }

  /** Somebody asks, without saying who they are. */
  private Question asked(Item item, String name, Instant then) {
    String words = texts.get("asked." + name);
    return Told.done(ask.ask(Question.About.of(item), words, null, then));
  }

  void answered(Item item, int number, Actor lead, Instant then, Instant later) {
    var shown = shown(item, number, lead, then);
    var words = texts.get("asked." + number + ".answer");
    var reply = new AnswerQuestion.Reply(words, shown.version(), item.path());
    Told.done(answer.answer(lead, shown.id(), reply, later));
  }

  Question shown(Item item, int number, Actor lead, Instant then) {
    var asked = asked(item, number + ".question", then);
    return Told.done(show.show(lead, asked.id(), asked.version(), then));
  }

  QuestionId turnedDown(Item item, Refusal why, Actor lead, Instant then) {
    var asked = asked(item, "turned-down", then);
    var decline = new TurnDownQuestion.Decline(why, asked.version(), item.path());
    return Told.done(turnDown.turnDown(lead, asked.id(), decline, then)).id();
  }
}
