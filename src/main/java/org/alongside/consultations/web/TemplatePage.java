package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Template;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/** Saved questions to take over, and questions of this consultation to save. */
public record TemplatePage(
    Consultation consultation, List<Template> templates, Fields fields, Mistakes mistakes) {

  public TemplatePage {
    templates = List.copyOf(templates);
  }

  public String action() {
    return ConsultationPaths.questions(consultation.slug()) + "/templates";
  }

  public String back() {
    return ConsultationPaths.questions(consultation.slug());
  }

  public List<Choice> saved(Words words) {
    return templates.stream()
        .map(each ->
            Choice.of(
                each.id().toString(),
                each.name(),
                words.get("consultations.templates.questions", each.questions()),
                false))
        .toList();
  }

  /** Everything, or one of its chapters and pages. */
  public List<Choice> what(Words words) {
    var names = new PartNames(consultation.questions(), words);
    var choices = new ArrayList<Choice>();
    choices.add(choice("", words.get("consultations.templates.all")));
    for (var chapter : consultation.questions().chapters()) {
      if (!chapter.title().isBlank()) {
        choices.add(choice(chapter.code(), names.chapter(chapter)));
      }
      for (var page : chapter.pages()) {
        choices.add(
            choice(
                page.code(),
                names.of(page.code()) + ": " + QuestionsPage.text(page.parts().getFirst())));
      }
    }
    return choices;
  }

  private Choice choice(String value, String text) {
    return Choice.of(value, text, fields.of("what").equals(value));
  }
}
