package org.alongside.consultations.web;

import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationReason;
import org.alongside.consultations.FixWording;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.QuestionnaireReason;
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

/** Corrects words of questions that are published, with a reason that everyone can read. */
@Controller
class WordingPages {

  private static final String VIEW = "consultations/wording";
  private static final int LONGEST = 4_000;

  private final Drafting drafting;
  private final FixWording fix;
  private final FormsOfQuestions forms;
  private final WholeOrNotAtAll whole;

  WordingPages(Drafting drafting, FixWording fix, FormsOfQuestions forms, WholeOrNotAtAll whole) {
    this.drafting = drafting;
    this.fix = fix;
    this.forms = forms;
    this.whole = whole;
  }

  private WordingPage page(Consultation found, Fields fields, long seen, Mistakes mistakes) {
    return new WordingPage(found, fields, seen, forms.of(found).values(), mistakes);
  }

  @GetMapping(ConsultationPaths.WORDING)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView show(@PathVariable String consultation) {
    var found = drafting.find(consultation);
    return found.shown()
        ? Show.page(VIEW, page(found, Fields.none(), found.version(), Mistakes.none()))
        : Show.seeOther(ConsultationPaths.draft(found.slug()));
  }

  @PostMapping(ConsultationPaths.WORDING)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView correct(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = drafting.find(consultation);
    var fields = new Fields(all);
    var page = page(found, fields, fields.number("seen"), mistakes(found, fields));
    return page.mistakes().any() ? Show.refused(VIEW, page) : corrected(page, actor);
  }

  private static Mistakes mistakes(Consultation found, Fields fields) {
    var tooLong =
        fields.all().keySet().stream()
            .filter(id -> fields.of(id).length() > LONGEST)
            .map(id -> new Mistake(id, "consultations.mistake.too-long", LONGEST))
            .toList();
    boolean same = Wording.typed(found.questions(), fields).equals(found.questions());
    return tooLong.isEmpty() && same
        ? Mistakes.of(new Mistake("", "consultations.mistake.same"))
        : new Mistakes(tooLong);
  }

  private ModelAndView corrected(WordingPage page, Actor actor) {
    var found = page.consultation();
    var next = Wording.typed(found.questions(), page.fields());
    var wanted = new FixWording.Fix(next, page.because(), page.seen());
    return switch (whole.attempt(() -> fix.fix(actor, found.id(), wanted, drafting.now()))) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(page.back());
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, page(found, page.fields(), page.seen(), all(reasons, next)));
      case Attempt.Overtaken<Consultation> _ -> {
        var now = drafting.find(found.slug().value());
        yield Show.overtaken(VIEW, page(now, page.fields(), now.version(), Mistakes.none()));
      }
    };
  }

  private static Mistakes all(List<Reason> reasons, Questionnaire next) {
    return new Mistakes(reasons.stream().map(reason -> mistake(reason, next)).toList());
  }

  /** Words that were taken away are asked for where they stood. */
  private static Mistake mistake(Reason reason, Questionnaire next) {
    return switch (reason) {
      case QuestionnaireReason(var why, var details)
          when why == QuestionnaireReason.Why.TEXT_MISSING ->
          new Mistake(gone(next, details.getFirst()), "consultations.mistake.words");
      default ->
          reason == ConsultationReason.REASON_MISSING
              ? new Mistake("because", reason.key())
              : Mistake.because(reason);
    };
  }

  private static String gone(Questionnaire next, Object code) {
    return Wording.words(next).stream()
        .filter(word -> word.code().equals(code) && word.text().isBlank())
        .filter(word -> !word.piece().equals("help"))
        .findFirst()
        .map(Wording.Word::id)
        .orElse("");
  }
}
