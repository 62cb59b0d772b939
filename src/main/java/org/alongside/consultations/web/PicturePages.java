package org.alongside.consultations.web;

import java.util.Optional;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.files.FileLimits;
import org.alongside.files.FileType.Family;
import org.alongside.files.StoredFile;
import org.alongside.files.web.FileForm;
import org.alongside.files.web.Uploads;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Editing;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.web.Limited;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.alongside.web.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Adds the pictures that people choose from, each with what it shows in words. */
@Controller
class PicturePages {

  private static final String VIEW = "consultations/pictures";

  private final Writing writing;
  private final Uploads uploads;
  private final FileLimits limits;

  PicturePages(Writing writing, Uploads uploads, FileLimits limits) {
    this.writing = writing;
    this.uploads = uploads;
    this.limits = limits;
  }

  @GetMapping(ConsultationPaths.PICTURES)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView show(@PathVariable String consultation, @PathVariable String part) {
    var found = writing.find(consultation);
    return found.shown()
        ? Show.seeOther(ConsultationPaths.draft(found.slug()))
        : Show.page(VIEW, page(found, part, Fields.none(), Mistakes.none()));
  }

  private PicturePage page(Consultation found, String part, Fields fields, Mistakes mistakes) {
    return new PicturePage(found, question(found, part), fields, limits, mistakes);
  }

  private static Question question(Consultation found, String part) {
    return found
        .questions()
        .question(part)
        .filter(
            one -> one.kind() instanceof Kind.OneOf kind && kind.look() == Kind.OneOf.Look.PICTURES)
        .orElseThrow(NotFound::new);
  }

  @PostMapping(ConsultationPaths.PICTURES)
  @TakesFiles
  @Limited(times = 120, minutes = 60)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView add(
      @PathVariable String consultation,
      @PathVariable String part,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = writing.find(consultation);
    var fields = new Fields(all);
    var question = question(found, part);
    var choice = choice(question, fields.of("choice"));
    if (choice.isEmpty() || found.shown()) {
      var mistake = new Mistake("choice", "consultations.mistake.choice");
      return Show.refused(VIEW, page(found, part, fields, Mistakes.of(mistake)));
    }
    var form = new FileForm(file, null, fields.of("words"), "");
    var to = FilesOfConsultations.to(found);
    return switch (uploads.take(form, Set.of(Family.PICTURE), to, actor)) {
      case Attempt.Done<StoredFile>(var stored) ->
          put(found, with(question, choice.get(), stored), actor);
      case Attempt.Refused<StoredFile>(var reasons) ->
          Show.refused(VIEW, page(found, part, fields, FileForm.mistakes(reasons)));
      case Attempt.Overtaken<StoredFile> _ ->
          Show.overtaken(VIEW, page(found, part, fields, Mistakes.none()));
    };
  }

  private static Optional<Choice> choice(Question question, String code) {
    return question.kind() instanceof Kind.OneOf one
        ? one.choices().stream().filter(each -> each.code().equals(code)).findFirst()
        : Optional.empty();
  }

  private static Question with(Question before, Choice choice, StoredFile stored) {
    var one = (Kind.OneOf) before.kind();
    var picture =
        new Choice.Picture(
            stored.id().value(), stored.name().toString(), stored.described().words());
    var choices =
        one.choices().stream()
            .map(each -> each.equals(choice) ? each.with(picture) : each)
            .toList();
    var kind = new Kind.OneOf(choices, one.other(), one.look());
    return new Question(
        before.code(), before.text(), before.help(), kind, before.need(), before.shown());
  }

  /** One picture at a time: whoever changed something else meanwhile is not in the way. */
  private ModelAndView put(Consultation found, Question next, Actor actor) {
    var questions = new Editing(found.questions()).with(next);
    return switch (writing.write(actor, found, questions, found.version())) {
      case Attempt.Done<Consultation> _ ->
          Show.seeOther(ConsultationPaths.pictures(found.slug(), next.code()));
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, page(found, next.code(), Fields.none(), Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ ->
          Show.overtaken(VIEW, page(found, next.code(), Fields.none(), Mistakes.none()));
    };
  }
}
