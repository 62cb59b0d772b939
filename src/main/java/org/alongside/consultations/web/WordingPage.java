package org.alongside.consultations.web;

import java.util.Collection;
import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Every word of questions that people may have answered, to be corrected.
 *
 * @param seen the version that was read
 * @param forms of each question, so that what is out of date is seen
 */
public record WordingPage(
    Consultation consultation,
    Fields fields,
    long seen,
    Collection<QuestionForms> forms,
    Mistakes mistakes) {

  public WordingPage {
    forms = List.copyOf(forms);
  }

  /**
   * One text to correct.
   *
   * @param stands what everyone reads now, where something else was typed; null where not
   */
  public record Line(
      String id, String label, String value, boolean area, @Nullable String stands) {}

  public List<Line> lines(Words words) {
    var names = new PartNames(consultation.questions(), words);
    return Wording.words(consultation.questions()).stream()
        .map(word -> line(word, names, words))
        .toList();
  }

  private Line line(Wording.Word word, PartNames names, Words words) {
    boolean sent = fields.all().containsKey(word.id());
    String value = sent ? fields.of(word.id()) : word.text();
    String label =
        words.get("consultations.wording." + word.piece(), names.of(word.code()), word.number());
    boolean area = word.piece().equals("text") || word.piece().equals("help");
    var stands =
        value.equals(word.text()) ? null : words.get("consultations.wording.stands", word.text());
    return new Line(word.id(), label, value, area, stands);
  }

  public String because() {
    return fields.of("because");
  }

  public String action() {
    return ConsultationPaths.one(consultation.slug()) + "/wording";
  }

  public String back() {
    return ConsultationPaths.draft(consultation.slug());
  }
}
