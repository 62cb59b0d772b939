package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.formats.Form;
import org.alongside.formats.Rendition;
import org.alongside.formats.Renditions;
import org.alongside.formats.web.FilmsPanel;
import org.alongside.formats.web.FormatsPanel;
import org.springframework.stereotype.Component;

/** All questions of a consultation in their other forms, read at once. */
@Component
class FormsOfQuestions {

  private final Renditions renditions;
  private final FilmsPanel films;
  private final FormatsPanel panel;

  FormsOfQuestions(Renditions renditions, FilmsPanel films, FormatsPanel panel) {
    this.renditions = renditions;
    this.films = films;
    this.panel = panel;
  }

  /** By the code of the question; nothing is asked for people where no question has any. */
  Map<String, QuestionForms> of(
      Consultation consultation, Actor actor, HttpServletRequest request) {
    var made = made(consultation);
    return made.stream().noneMatch(Rendition::ready)
        ? Map.of()
        : of(consultation, made, panel.preferred(actor, request).map(Form::code).orElse(""));
  }

  /** The same for those who write them. */
  Map<String, QuestionForms> of(Consultation consultation) {
    return of(consultation, made(consultation), "");
  }

  private List<Rendition> made(Consultation consultation) {
    return renditions.ofParts(QuestionItems.KIND, consultation.id().value());
  }

  private Map<String, QuestionForms> of(
      Consultation consultation, List<Rendition> made, String preferred) {
    var cards = films.of(consultation.place().project().value(), made);
    var all = new LinkedHashMap<String, QuestionForms>();
    for (var question : consultation.questions().questions()) {
      var own = made.stream().filter(each -> each.item().part().equals(question.code())).toList();
      all.put(
          question.code(),
          new QuestionForms(QuestionItems.item(consultation, question), own, cards, preferred));
    }
    return all;
  }
}
