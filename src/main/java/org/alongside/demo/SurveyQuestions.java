package org.alongside.demo;

import java.util.ArrayList;
import java.util.List;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.Scale;

/** Four questions about the wait. */
final class SurveyQuestions {

  private final Texts texts;

  SurveyQuestions(Texts texts) {
    this.texts = texts;
  }

  Questionnaire all() {
    var pages =
        List.of(
            page("long", new Kind.OneOf(choices(), false, Kind.OneOf.Look.RADIOS)),
            page("told", new Kind.InWords(Scale.YES_NO_NOT_SURE)),
            page("worst", new Kind.LongText(Kind.LONG)),
            page("missed", new Kind.LongText(Kind.LONG)));
    var title = texts.get("activity.survey.title");
    return new Questionnaire(
        List.of(new Chapter("survey", title, Condition.ALWAYS, pages)), Questionnaire.Order.FIXED);
  }

  private Page page(String name, Kind kind) {
    var text = texts.get("survey.question." + name + ".text");
    var question = new Question(name, text, "", kind, Question.Need.OPTIONAL, Condition.ALWAYS);
    return new Page("page-" + name, "", Condition.ALWAYS, List.of(question));
  }

  private List<Choice> choices() {
    var all = new ArrayList<Choice>();
    texts
        .list("survey.question.long.choices")
        .forEach(text -> all.add(new Choice(CentreQuestions.choice(all.size()), text)));
    return all;
  }
}
