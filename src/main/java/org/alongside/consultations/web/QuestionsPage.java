package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.Consultation;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.QuestionnaireCheck;
import org.alongside.questionnaires.QuestionnaireReason;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** All questions of a draft, as those see them who write them. */
public record QuestionsPage(
    Consultation consultation, Map<String, QuestionForms> forms, Mistakes mistakes) {

  public QuestionsPage {
    forms = Map.copyOf(forms);
  }

  /**
   * Something that can be changed, moved or taken out.
   *
   * @param code what it is moved by; its page's where it stands there alone
   * @param shown when it is shown, in words; empty when always
   * @param wrong what is wrong with it
   */
  public record Line(
      String name, String code, Said said, String shown, List<String> wrong, Place place) {

    public boolean last() {
      return place.last();
    }
  }

  /** What it says, how it is answered, where it is changed, and its other forms. */
  public record Said(String text, String kind, String path, @Nullable QuestionForms forms) {}

  /** Whether it can go up, or down; the last question stays where it is. */
  public record Place(boolean up, boolean down, boolean last) {}

  /**
   * A page, or a chapter.
   *
   * @param own whether it stands for itself: a page with several parts, or with a name
   */
  public record Group(Line line, boolean own, List<Line> parts) {}

  public Questionnaire questions() {
    return consultation.questions();
  }

  public String action() {
    return ConsultationPaths.questions(consultation.slug());
  }

  public String back() {
    return ConsultationPaths.draft(consultation.slug());
  }

  public String previewPath() {
    return ConsultationPaths.one(consultation.slug()) + "/preview";
  }

  /** Whether nothing but the last question is there, so that others can be taken over. */
  public boolean bare() {
    return CopyPages.bare(consultation);
  }

  public boolean anyOrder() {
    return questions().order() == Questionnaire.Order.ANY;
  }

  public List<Chapter> chapters() {
    return questions().chapters();
  }

  /** A chapter of its own name, or one of several. */
  public boolean named(Chapter chapter) {
    return !chapter.title().isBlank();
  }

  public Line line(Chapter chapter, Words words) {
    int at = chapters().indexOf(chapter);
    int end = chapters().size() - 1;
    return new Line(
        new PartNames(questions(), words).chapter(chapter),
        chapter.code(),
        new Said(chapter.title(), "", group(chapter.code()), null),
        shown(chapter.shown(), words),
        wrong(chapter.code(), words),
        new Place(at > 0 && at < end, at < end - 1, at == end));
  }

  public List<Group> pages(Chapter chapter, Words words) {
    return chapter.pages().stream().map(page -> group(page, words)).toList();
  }

  private Group group(Page page, Words words) {
    boolean own =
        page.parts().size() != 1
            || !page.title().isBlank()
            || !page.shown().equals(Condition.ALWAYS);
    var parts = new ArrayList<Line>();
    for (var part : page.parts()) {
      parts.add(line(page, part, words));
    }
    return new Group(line(page, words), own, parts);
  }

  private Line line(Page page, Words words) {
    return new Line(
        new PartNames(questions(), words).of(page.code()),
        page.code(),
        new Said(page.title(), "", group(page.code()), null),
        shown(page.shown(), words),
        wrong(page.code(), words),
        place(page));
  }

  private Line line(Page page, Part part, Words words) {
    boolean alone = page.parts().size() == 1;
    int at = page.parts().indexOf(part);
    var place = place(page);
    var within = new Place(at > 0, at < page.parts().size() - 1, place.last());
    return new Line(
        new PartNames(questions(), words).of(part.code()),
        alone ? page.code() : part.code(),
        new Said(
            text(part),
            words.get(PartKind.of(part).key()),
            part(part.code()),
            forms.get(part.code())),
        shown(part.shown(), words),
        wrong(part.code(), words),
        alone ? place : within);
  }

  private Place place(Page page) {
    var pages = questions().pages();
    int at = pages.indexOf(page);
    int end = pages.size() - 1;
    return new Place(at > 0 && at < end, at < end - 1, at == end);
  }

  static String text(Part part) {
    return switch (part) {
      case Question question -> question.text();
      case Part.Statement statement -> statement.text();
      case Part.FactBox box -> box.title().isBlank() ? box.text() : box.title();
    };
  }

  private String shown(Condition condition, Words words) {
    return condition.asks().isEmpty()
        ? ""
        : words.get("consultations.shown.if", new ShownWords(questions(), words).of(condition));
  }

  /** What is wrong, where it arises: its code comes first among what is told. */
  private List<String> wrong(String code, Words words) {
    return QuestionnaireCheck.mistakes(questions()).stream()
        .filter(QuestionnaireReason.class::isInstance)
        .map(QuestionnaireReason.class::cast)
        .filter(reason -> !reason.details().isEmpty() && reason.details().getFirst().equals(code))
        .map(reason -> PartNames.say(reason, questions(), words))
        .toList();
  }

  public String add(String where) {
    return action() + "/new?to=" + where;
  }

  private String group(String code) {
    return action() + "/groups/" + code;
  }

  private String part(String code) {
    return action() + "/parts/" + code;
  }
}
