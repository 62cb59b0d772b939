package org.alongside.questions.web;

import java.time.Instant;
import java.util.List;
import org.alongside.formats.Item;
import org.alongside.questions.Clearness;
import org.alongside.questions.Question;
import org.alongside.questions.Questions;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was asked about an item, and the form to ask.
 *
 * @param asked whether this reader has just asked
 */
public record ItemQuestionsPage(
    Item item,
    QuestionsShown.OfItem shown,
    AskForm form,
    Instant now,
    boolean asked,
    Mistakes mistakes) {

  ItemQuestionsPage thanks(boolean done) {
    return new ItemQuestionsPage(item, shown, form, now, done, mistakes);
  }

  ItemQuestionsPage wrong(Mistakes wrong) {
    return new ItemQuestionsPage(item, shown, form, now, asked, wrong);
  }

  public List<Question> questions() {
    return Asked.page(shown.found());
  }

  public Questions.Counts counts() {
    return shown.counts();
  }

  /** How many found it clear; null while too few have said so for this reader. */
  public Clearness.@Nullable Counts clear() {
    return shown.checks() || shown.clear().enough() ? shown.clear() : null;
  }

  public List<Clearness.Unclear> unclear() {
    return shown.unclear();
  }

  public boolean checks() {
    return shown.checks();
  }

  public String path() {
    return QuestionPaths.of(item.ref());
  }

  public @Nullable Link next(Words words) {
    return Asked.next(shown.found(), path(), words);
  }
}
