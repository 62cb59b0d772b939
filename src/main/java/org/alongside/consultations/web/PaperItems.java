package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Markdown;
import org.alongside.web.Words;

/**
 * Everything that is asked, in the order and with the numbers that it has on screen. What is shown
 * there only to some is on paper for all, with a sentence that says who should answer it and where
 * the others go on.
 */
final class PaperItems {

  private final Questionnaire questionnaire;
  private final Words words;
  private final ShownWords shown;
  private final List<PaperItem> items = new ArrayList<>();

  private PaperItems(Questionnaire questionnaire, Words words) {
    this.questionnaire = questionnaire;
    this.words = words;
    this.shown = new ShownWords(questionnaire, words);
  }

  static List<PaperItem> of(Questionnaire questionnaire, Words words) {
    var all = new PaperItems(questionnaire, words);
    questionnaire.chapters().forEach(all::add);
    return List.copyOf(all.items);
  }

  private void add(Chapter chapter) {
    var only = only(chapter.shown(), questions(chapter.pages().stream()));
    heading(only, chapter.title());
    chapter.pages().forEach(this::add);
  }

  private void add(Page page) {
    heading(only(page.shown(), page.questions()), page.title());
    page.parts().forEach(this::add);
  }

  /** A condition is said also where there is no title to say it under. */
  private void heading(String only, String title) {
    if (!title.isBlank() || !only.isEmpty()) {
      items.add(new PaperItem.Heading(only, title));
    }
  }

  private void add(Part part) {
    items.add(
        switch (part) {
          case Part.Statement(_, var text, var when) ->
              new PaperItem.Reading(only(when, List.of()), "", Markdown.content(text));
          case Part.FactBox(_, var title, var text, var when) ->
              new PaperItem.Reading(only(when, List.of()), title, Markdown.content(text));
          case Question question ->
              new PaperItem.Asked(
                  only(question.shown(), List.of(question)),
                  new PaperQuestion(new AskedQuestion(question, number(question), Fields.none())));
        });
  }

  private static List<Question> questions(Stream<Page> pages) {
    return pages.flatMap(page -> page.questions().stream()).toList();
  }

  private int number(Question question) {
    return questionnaire.numbers().getOrDefault(question.code(), 0);
  }

  private String only(Condition condition, List<Question> about) {
    if (condition.equals(Condition.ALWAYS)) {
      return "";
    }
    if (about.isEmpty()) {
      return words.get("consultations.paper.read-only", shown.of(condition));
    }
    int last = number(about.getLast());
    boolean more = last < questionnaire.numbers().size();
    return words.get(
        "consultations.paper.only",
        about.size(),
        number(about.getFirst()),
        last,
        shown.of(condition),
        more
            ? words.get("consultations.part.question", last + 1)
            : words.get("consultations.paper.the-end"));
  }
}
