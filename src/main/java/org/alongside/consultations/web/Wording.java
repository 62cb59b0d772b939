package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;

/**
 * Goes through every word of a set of questions, so that each can be corrected and nothing else can
 * change.
 *
 * @param change gives the word that is to stand there
 */
record Wording(Change change) {

  /**
   * One text.
   *
   * @param code the part that it belongs to
   * @param piece which of its texts, the end of the message that names it
   * @param number which of several, counted from 1; 0 where there is one
   */
  record Word(String code, String piece, int number, String text) {
    String id() {
      return "w-" + code + "-" + piece + (number == 0 ? "" : "-" + number);
    }
  }

  /** What stands there from now on. */
  interface Change {
    String of(Word word);
  }

  /** Every text, in the order of the pages; what is empty and may stay so is not among them. */
  static List<Word> words(Questionnaire questionnaire) {
    var words = new ArrayList<Word>();
    new Wording(
            word -> {
              words.add(word);
              return word.text();
            })
        .through(questionnaire);
    return words;
  }

  /** As it was typed; what was not sent stays. */
  static Questionnaire typed(Questionnaire questionnaire, Fields fields) {
    return new Wording(
            word -> fields.all().containsKey(word.id()) ? fields.of(word.id()) : word.text())
        .through(questionnaire);
  }

  Questionnaire through(Questionnaire questionnaire) {
    return new Questionnaire(
        questionnaire.chapters().stream().map(this::chapter).toList(), questionnaire.order());
  }

  private Chapter chapter(Chapter chapter) {
    String title = filled(chapter.code(), "heading", chapter.title());
    return new Chapter(
        chapter.code(), title, chapter.shown(), chapter.pages().stream().map(this::page).toList());
  }

  private Page page(Page page) {
    String title = filled(page.code(), "heading", page.title());
    return new Page(
        page.code(), title, page.shown(), page.parts().stream().map(this::part).toList());
  }

  private Part part(Part part) {
    String code = part.code();
    return switch (part) {
      case Part.Statement(_, var text, var shown) ->
          new Part.Statement(code, word(code, "text", text), shown);
      case Part.FactBox(_, var title, var text, var shown) -> {
        String headed = filled(code, "heading", title);
        yield new Part.FactBox(code, headed, word(code, "text", text), shown);
      }
      case Question(_, var text, var help, var kind, var need, var shown) -> {
        String asked = word(code, "text", text);
        String helped = word(code, "help", help);
        yield new Question(code, asked, helped, kind(code, kind), need, shown);
      }
    };
  }

  private Kind kind(String code, Kind kind) {
    return switch (kind) {
      case Kind.OneOf(var choices, var other, var look) ->
          new Kind.OneOf(choices(code, "choice", choices), other, look);
      case Kind.ManyOf(var choices, var other, int most) ->
          new Kind.ManyOf(choices(code, "choice", choices), other, most);
      case Kind.Ranking(var choices) -> new Kind.Ranking(choices(code, "choice", choices));
      case Kind.Matrix(var rows, var columns) -> {
        var named = choices(code, "row", rows);
        yield new Kind.Matrix(named, choices(code, "column", columns));
      }
      // The names of its ends are part of what an answer to it means.
      case Kind.NumberScale _,
          Kind.ShortText _,
          Kind.LongText _,
          Kind.InWords _,
          Kind.Amount _,
          Kind.Day _,
          Kind.PostcodeArea _,
          Kind.File _,
          Kind.Contact _ ->
          kind;
    };
  }

  private List<Choice> choices(String code, String piece, List<Choice> choices) {
    var number = new AtomicInteger();
    return choices.stream()
        .map(choice -> {
          var word = new Word(code, piece, number.incrementAndGet(), choice.text());
          return new Choice(choice.code(), change.of(word), choice.picture());
        })
        .toList();
  }

  private String word(String code, String piece, String text) {
    return change.of(new Word(code, piece, 0, text));
  }

  private String filled(String code, String piece, String text) {
    return text.isBlank() ? text : word(code, piece, text);
  }
}
