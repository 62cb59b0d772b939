package org.alongside.demo;

import java.util.ArrayList;
import java.util.List;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Questionnaire;

/** What people are asked about the walk-in centre. */
final class CentreQuestions {

  /** Whoever was never there is not asked why. */
  private static final Condition WAS_THERE =
      new Condition.All(
          List.of(
              new Condition.Answered("used"),
              new Condition.Not(new Condition.Is("used", choice(0)))));

  private final Texts texts;

  CentreQuestions(Texts texts) {
    this.texts = texts;
  }

  /** The code of a choice, by its place. */
  static String choice(int place) {
    return "c" + (place + 1);
  }

  /**
   * @param help the key of what helps to put things in order; it was mended half-way
   */
  Questionnaire all(String help) {
    return new Questionnaire(
        List.of(chapter("you", you()), chapter("options", options(help)), chapter("end", end())),
        Questionnaire.Order.FIXED);
  }

  private Chapter chapter(String name, List<Page> pages) {
    return new Chapter(
        "chapter-" + name, texts.get("question.chapter." + name), Condition.ALWAYS, pages);
  }

  private List<Page> you() {
    var atMost = choices("why.choices").size() + 1;
    return List.of(
        page("used", Condition.ALWAYS, statement(), one("used", Need.OPTIONAL)),
        page("why", WAS_THERE, of("why", new Kind.ManyOf(choices("why.choices"), true, atMost))),
        page("travel", WAS_THERE, one("travel", Need.OPTIONAL)));
  }

  private List<Page> options(String help) {
    var reach = new Kind.Matrix(choices("reach.rows"), choices("reach.columns"));
    var order = new Kind.Ranking(choices("matters.choices"));
    return List.of(
        page("option", Condition.ALWAYS, facts(), one("option", Need.REQUIRED)),
        page("because", Condition.ALWAYS, of("because", new Kind.LongText(Kind.LONG))),
        page("reach", Condition.ALWAYS, of("reach", reach)),
        page("matters", Condition.ALWAYS, question("matters", help, order, Need.OPTIONAL)),
        page("help", Condition.ALWAYS, of("help", new Kind.LongText(Kind.LONG))));
  }

  private List<Page> end() {
    return List.of(
        page("area", Condition.ALWAYS, of("area", new Kind.PostcodeArea())),
        page("missed", Condition.ALWAYS, of("missed", new Kind.LongText(Kind.LONG))));
  }

  private Page page(String name, Condition shown, Part... parts) {
    return new Page("page-" + name, "", shown, List.of(parts));
  }

  private Part statement() {
    return new Part.Statement("read", texts.get("question.read.text"), Condition.ALWAYS);
  }

  private Part facts() {
    return new Part.FactBox(
        "fact",
        texts.get("question.fact.title"),
        texts.get("question.fact.text"),
        Condition.ALWAYS);
  }

  private Part one(String name, Need need) {
    var kind = new Kind.OneOf(choices(name + ".choices"), false, Kind.OneOf.Look.RADIOS);
    return question(name, name + ".help", kind, need);
  }

  private Part of(String name, Kind kind) {
    return question(name, name + ".help", kind, Need.OPTIONAL);
  }

  private Part question(String name, String help, Kind kind, Need need) {
    return new Question(
        name,
        texts.get("question." + name + ".text"),
        texts.get("question." + help),
        kind,
        need,
        Condition.ALWAYS);
  }

  private List<Choice> choices(String key) {
    var all = new ArrayList<Choice>();
    texts.list("question." + key).forEach(text -> all.add(new Choice(choice(all.size()), text)));
    return all;
  }
}
