package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.consultations.Consultation;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Route;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The questions as those see them who answer: nothing is kept but in the address.
 *
 * @param page the page that is asked; null behind the last
 */
public record TryingPage(
    Consultation consultation, Tried tried, @Nullable AnswerPage page, Mistakes mistakes) {

  /** What was said so far, and the way on which it leads. */
  public record Tried(Fields fields, Answers answers, Route route) {}

  public String title() {
    return page == null ? consultation.title() : page.title();
  }

  public String action() {
    return ConsultationPaths.one(consultation.slug()) + "/preview";
  }

  public String back() {
    return ConsultationPaths.draft(consultation.slug());
  }

  /** What was said on the other pages goes along from page to page. */
  public List<Map.Entry<String, String>> carried() {
    var here =
        page == null
            ? List.<String>of()
            : page.page().questions().stream().map(Question::code).toList();
    var carried = new ArrayList<Map.Entry<String, String>>();
    tried
        .fields()
        .all()
        .forEach((field, values) -> {
          if (field.startsWith(Fields.PREFIX) && here.stream().noneMatch(code -> of(field, code))) {
            values.forEach(value -> carried.add(Map.entry(field, value)));
          }
        });
    return carried;
  }

  private static boolean of(String field, String code) {
    return field.equals(Fields.id(code)) || field.startsWith(Fields.id(code) + "-");
  }

  /** A question on this way, and what was said to it. */
  public List<Map.Entry<String, String>> said(Words words) {
    var names = new PartNames(consultation.questions(), words);
    return tried.route().questions().stream()
        .map(question ->
            Map.entry(
                names.of(question.code()) + ". " + question.text(),
                tried
                    .answers()
                    .to(question.code())
                    .map(answer -> AnswerWords.say(question, answer, words))
                    .orElse(words.get("consultations.check.nothing"))))
        .toList();
  }

  /** The pages that this way does not lead to, and when it would. */
  public List<String> passed(Words words) {
    var seen = tried.route().pages().stream().map(Page::code).toList();
    var names = new PartNames(consultation.questions(), words);
    var say = new ShownWords(consultation.questions(), words);
    return consultation.questions().chapters().stream()
        .flatMap(chapter ->
            chapter.pages().stream()
                .filter(each -> !seen.contains(each.code()))
                .map(each ->
                    words.get(
                        "consultations.preview.passed",
                        names.of(each.code()),
                        say.of(why(chapter, each)))))
        .toList();
  }

  /** What keeps it hidden: of the chapter, of the page, or of what stands on it. */
  private static Condition why(Chapter chapter, Page page) {
    return Stream.concat(
            Stream.of(chapter.shown(), page.shown()), page.parts().stream().map(Part::shown))
        .filter(condition -> !condition.asks().isEmpty())
        .findFirst()
        .orElse(Condition.ALWAYS);
  }
}
