package org.alongside.consultations.web;

import org.alongside.consultations.Consultation;
import org.alongside.questionnaires.Condition;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/** A page or a chapter to name, and when it is shown. */
public record GroupPage(
    Consultation consultation, Group group, ShownForm shown, Typed typed, Mistakes mistakes) {

  /** What it is now. */
  public record Group(String code, String title, Condition shown) {}

  /** What was typed over version {@code seen}. */
  public record Typed(String title, long seen) {}

  public String title(Words words) {
    return new PartNames(consultation.questions(), words).of(group.code());
  }

  /** The last page is for everyone. */
  public boolean conditional() {
    var pages = consultation.questions().pages();
    var chapters = consultation.questions().chapters();
    boolean last =
        pages.getLast().code().equals(group.code())
            || chapters.getLast().code().equals(group.code());
    return !last && !shown.before().isEmpty() && ShownForm.canWrite(group.shown());
  }

  public ShownWords say(Words words) {
    return new ShownWords(consultation.questions(), words);
  }

  public String action() {
    return ConsultationPaths.questions(consultation.slug()) + "/groups/" + group.code();
  }

  public String back() {
    return ConsultationPaths.questions(consultation.slug());
  }
}
