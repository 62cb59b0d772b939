package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Questionnaire;

/** Saves questions of a consultation, so that others can ask them too. */
public final class SaveTemplate {

  private final Consultations consultations;
  private final Templates templates;
  private final Facts facts;

  public SaveTemplate(Consultations consultations, Templates templates, Facts facts) {
    this.consultations = consultations;
    this.templates = templates;
    this.facts = facts;
  }

  /**
   * @param what the code of a page or a chapter; everything but the last question where it is empty
   */
  public Attempt<Template> save(
      Actor actor, ConsultationId id, String what, String name, Instant now) {
    var consultation = consultations.find(id).orElseThrow();
    var pages = pages(consultation.questions(), what);
    var reasons = new ArrayList<Reason>();
    if (name.isBlank()) {
      reasons.add(TemplateReason.NAME_MISSING);
    }
    if (pages.isEmpty()) {
      reasons.add(TemplateReason.NOTHING_TO_SAVE);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var template = new Template(UUID.randomUUID(), name.strip(), pages);
    if (!templates.add(template, actor.personOrThrow(), now)) {
      return Attempt.refused(TemplateReason.NAME_TAKEN);
    }
    var details = Map.of("questions", String.valueOf(template.questions()));
    facts.record(ConsultationFact.TEMPLATE_SAVED.of(consultation, actor.who(null), now, details));
    return Attempt.done(template);
  }

  private static List<Page> pages(Questionnaire questions, String what) {
    var all = questions.pages();
    if (what.isEmpty()) {
      return all.subList(0, Math.max(0, all.size() - 1));
    }
    return questions.chapters().stream()
        .filter(chapter -> chapter.code().equals(what))
        .findFirst()
        .map(Chapter::pages)
        .orElse(all.stream().filter(page -> page.code().equals(what)).toList());
  }
}
