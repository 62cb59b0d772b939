package org.alongside.consultations.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.SaveTemplate;
import org.alongside.consultations.Template;
import org.alongside.consultations.TemplateReason;
import org.alongside.consultations.Templates;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Borrowed;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saves questions to be asked again, takes them over into a draft, and removes them. */
@Controller
class TemplatePages {

  private static final String VIEW = "consultations/templates";

  private final Writing writing;
  private final Drafting drafting;
  private final Templates templates;
  private final SaveTemplate save;
  private final WholeOrNotAtAll whole;

  TemplatePages(
      Writing writing,
      Drafting drafting,
      Templates templates,
      SaveTemplate save,
      WholeOrNotAtAll whole) {
    this.writing = writing;
    this.drafting = drafting;
    this.templates = templates;
    this.save = save;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.TEMPLATES)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView show(@PathVariable String consultation) {
    return Show.page(VIEW, page(writing.find(consultation), Fields.none(), Mistakes.none()));
  }

  private TemplatePage page(Consultation found, Fields fields, Mistakes mistakes) {
    return new TemplatePage(found, templates.all(), fields, mistakes);
  }

  /** What the pressed button says: to save, to remove, or else to take over. */
  @PostMapping(ConsultationPaths.TEMPLATES)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView change(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = writing.find(consultation);
    var fields = new Fields(all);
    if (fields.of("act").equals("save")) {
      return saved(found, fields, actor);
    }
    var chosen = chosen(fields.of("template"));
    if (chosen.isEmpty()) {
      var mistake = new Mistake("template", "consultations.mistake.template");
      return Show.refused(VIEW, page(found, fields, Mistakes.of(mistake)));
    }
    return fields.of("act").equals("remove")
        ? removed(found, chosen.get())
        : taken(found, chosen.get(), fields, actor);
  }

  private Optional<Template> chosen(String id) {
    return id.matches("[0-9a-f-]{36}") ? templates.find(UUID.fromString(id)) : Optional.empty();
  }

  private ModelAndView saved(Consultation found, Fields fields, Actor actor) {
    var mistake = BehalfForm.check("name", fields.of("name"), Template.LONGEST_NAME);
    if (mistake.isPresent()) {
      return Show.refused(VIEW, page(found, fields, Mistakes.of(mistake.get())));
    }
    var attempt =
        whole.attempt(() ->
            save.save(actor, found.id(), fields.of("what"), fields.of("name"), drafting.now()));
    return switch (attempt) {
      case Attempt.Done<Template> _ -> Show.seeOther(path(found));
      case Attempt.Refused<Template>(var reasons) ->
          Show.refused(VIEW, page(found, fields, beside(reasons)));
      case Attempt.Overtaken<Template> _ ->
          Show.overtaken(VIEW, page(found, fields, Mistakes.none()));
    };
  }

  private static Mistakes beside(List<Reason> reasons) {
    return new Mistakes(
        reasons.stream()
            .map(reason ->
                new Mistake(
                    reason == TemplateReason.NOTHING_TO_SAVE ? "what" : "name", reason.key()))
            .toList());
  }

  private ModelAndView removed(Consultation found, Template template) {
    whole.attempt(() -> {
      templates.remove(template.id(), drafting.now());
      return Attempt.done(template);
    });
    return Show.seeOther(path(found));
  }

  private ModelAndView taken(Consultation found, Template template, Fields fields, Actor actor) {
    var next = Borrowed.into(found.questions(), template.pages());
    return switch (writing.write(actor, found, next, fields.number("seen"))) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(ConsultationPaths.questions(found.slug()));
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, page(found, fields, Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ ->
          Show.overtaken(VIEW, page(writing.find(found.slug().value()), fields, Mistakes.none()));
    };
  }

  private static String path(Consultation consultation) {
    return ConsultationPaths.questions(consultation.slug()) + "/templates";
  }
}
