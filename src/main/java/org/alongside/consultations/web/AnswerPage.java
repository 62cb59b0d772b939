package org.alongside.consultations.web;

import java.util.List;
import java.util.Map;
import org.alongside.consultations.Consultation;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One page of questions.
 *
 * @param forms of questions that have other forms, by code
 */
public record AnswerPage(
    Consultation consultation,
    Page page,
    Fields fields,
    Around around,
    Map<String, QuestionForms> forms,
    Mistakes mistakes) {

  public AnswerPage {
    forms = Map.copyOf(forms);
  }

  /**
   * What stands around the questions.
   *
   * @param back where one came from
   * @param keyAsked whether this browser has lost its key, so that the page asks for it
   * @param seen how often it was saved when it was read; minus one where that makes no difference
   * @param young whether whoever answers is under 18, and reads the plainer notice
   * @param theirs what somebody else has written meanwhile; null where nobody has
   */
  public record Around(
      String back, boolean keyAsked, long seen, boolean young, @Nullable Answers theirs) {

    static Around back(String back) {
      return new Around(back, false, -1, false, null);
    }

    static Around withoutKey(String back) {
      return new Around(back, true, -1, false, null);
    }

    Around seen(long version) {
      return new Around(back, keyAsked, version, young, theirs);
    }

    Around meanwhile(Answers written) {
      return new Around(back, keyAsked, seen, young, written);
    }
  }

  /** What somebody else has written here meanwhile, beside what was typed. */
  public List<CheckPage.Line> theirs(Words words) {
    var theirs = around.theirs();
    return theirs == null ? List.of() : CheckPage.lines(consultation, page, theirs, words);
  }

  /** One thing on the page: a question, or something to read. */
  public record Item(Part part, Fields fields, int number, @Nullable QuestionForms forms) {

    public boolean question() {
      return part instanceof Question;
    }

    public AskedQuestion asked() {
      return new AskedQuestion((Question) part, number, fields);
    }

    public String title() {
      return part instanceof Part.FactBox box ? box.title() : "";
    }

    public String text() {
      return switch (part) {
        case Part.Statement statement -> statement.text();
        case Part.FactBox box -> box.text();
        case Question question -> question.text();
      };
    }
  }

  public List<Item> items() {
    var numbers = consultation.questions().numbers();
    return page.parts().stream()
        .map(part ->
            new Item(part, fields, numbers.getOrDefault(part.code(), 0), forms.get(part.code())))
        .toList();
  }

  /** A page that asks one thing has it as its heading. */
  public boolean asksOneThing() {
    return page.parts().size() == 1 && page.parts().getFirst() instanceof Question;
  }

  public String title() {
    return page.title().isBlank() ? consultation.title() : page.title();
  }

  public String action() {
    return ConsultationPaths.page(consultation.slug(), page.code());
  }
}
