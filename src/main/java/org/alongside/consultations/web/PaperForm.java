package org.alongside.consultations.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Run;
import org.alongside.consultations.Terms;
import org.alongside.formats.Form;
import org.alongside.pdf.QrImage;
import org.alongside.web.QrPicture;
import org.alongside.web.Words;

/**
 * A consultation for those who answer on paper or by phone: the same questions with the same
 * numbers.
 *
 * @param address where it is on the web, as one types it; it holds no code of a person
 * @param large whether it is in large print
 * @param forms of questions that have other forms, by code
 */
public record PaperForm(
    Consultation consultation, String address, boolean large, Map<String, QuestionForms> forms) {

  public PaperForm {
    forms = Map.copyOf(forms);
  }

  public String title() {
    return consultation.title();
  }

  public Terms terms() {
    return consultation.terms();
  }

  public Run run() {
    return consultation.run().orElseThrow();
  }

  public String path() {
    return ConsultationPaths.one(consultation.slug());
  }

  public String paperPath() {
    return ConsultationPaths.paper(consultation.slug());
  }

  public String scriptPath() {
    return ConsultationPaths.script(consultation.slug());
  }

  public String keyingPath() {
    return ConsultationPaths.keying(consultation.slug());
  }

  public String look() {
    return large ? "paper large" : "paper";
  }

  public QrPicture code() {
    return QrPicture.of(address);
  }

  /** The same code for a document. */
  public String codeImage() {
    return QrImage.of(address);
  }

  public List<PaperItem> items(Words words) {
    return PaperItems.of(consultation.questions(), words);
  }

  /** The numbers of the questions that are a film as well; empty where none is. */
  public String filmed() {
    return numbered(Form.Kind.BSL);
  }

  public String inEasyRead() {
    return numbered(Form.Kind.EASY_READ);
  }

  private String numbered(Form.Kind kind) {
    return consultation.questions().numbers().entrySet().stream()
        .filter(one -> has(one.getKey(), kind))
        .map(one -> String.valueOf(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private boolean has(String question, Form.Kind kind) {
    var own = forms.get(question);
    return own != null && own.has(kind);
  }
}
