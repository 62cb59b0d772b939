package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Run;
import org.alongside.consultations.Terms;
import org.alongside.pdf.QrImage;
import org.alongside.web.QrPicture;
import org.alongside.web.Words;

/**
 * A consultation for those who answer on paper or by phone: the same questions with the same
 * numbers.
 *
 * @param address where it is on the web, as one types it; it holds no code of a person
 * @param large whether it is in large print
 */
public record PaperForm(Consultation consultation, String address, boolean large) {

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
}
