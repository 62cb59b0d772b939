package org.alongside.decisions.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.ReviseDraft;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.WorkingDays;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.web.PartnershipPaths;
import org.alongside.projects.Mandate;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.web.Link;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing a decision, and changing it while it is a draft; any partner may. */
@Controller
class DraftPages {

  private static final String VIEW = "decisions/terms";

  private final DecisionDoor door;
  private final Partnerships partnerships;
  private final Drafting drafting;
  private final Acts acts;
  private final InstantSource clock;

  DraftPages(
      DecisionDoor door,
      Partnerships partnerships,
      Drafting drafting,
      Acts acts,
      InstantSource clock) {
    this.door = door;
    this.partnerships = partnerships;
    this.drafting = drafting;
    this.acts = acts;
    this.clock = clock;
  }

  /** The two verbs of a draft, and the list of decisions of which it may take one. */
  @Component
  record Drafting(StartDraft start, ReviseDraft revise, Projects projects) {

    List<Mandate.Item> list(UUID project) {
      return projects.find(new ProjectId(project)).orElseThrow().mandate().standing();
    }
  }

  @GetMapping(DecisionPaths.NEW)
  @Requires(Action.DRAFT_DECISION)
  ModelAndView fresh(@PathVariable String partnership) {
    LocalDate today = Here.day(clock.instant());
    LocalDate opens = WorkingDays.after(today, Timetable.WORKING_DAYS + 1);
    LocalDate closes = WorkingDays.after(opens, 2 * Timetable.WORKING_DAYS);
    return Show.page(VIEW, page(found(partnership), TermsForm.suggesting(opens, closes)));
  }

  @PostMapping(DecisionPaths.NEW)
  @Requires(Action.DRAFT_DECISION)
  ModelAndView start(
      @PathVariable String partnership, @RequestParam Map<String, String> sent, Actor actor) {
    Partnership in = found(partnership);
    TermsForm form = TermsForm.typed(sent);
    var page = page(in, form);
    var mistakes = new ArrayList<Mistake>();
    var terms = form.read(page.draft().list(), mistakes);
    return terms.isEmpty()
        ? Show.refused(VIEW, page.with(form, new Mistakes(mistakes)))
        : answer(page, form, start(in, terms.get(), actor));
  }

  private Attempt<DraftDecision> start(Partnership in, Terms terms, Actor actor) {
    return acts.attempt(
        () -> drafting.start().start(in.id(), actor.personOrThrow(), terms, clock.instant()));
  }

  @GetMapping(DecisionPaths.DRAFT)
  @Requires(Action.DRAFT_DECISION)
  ModelAndView draft(@PathVariable String decision) {
    Decision draft = door.decision(decision);
    return draft instanceof DraftDecision
        ? Show.page(VIEW, page(draft, draft.dossier().version(), TermsForm.of(draft.terms())))
        : Show.seeOther(DecisionPaths.decision(draft.id()));
  }

  @PostMapping(DecisionPaths.DRAFT)
  @Requires(Action.DRAFT_DECISION)
  ModelAndView revise(
      @PathVariable String decision,
      @RequestParam int version,
      @RequestParam Map<String, String> sent,
      Actor actor) {
    Decision draft = door.decision(decision);
    TermsForm form = TermsForm.typed(sent);
    var page = page(draft, version, form);
    var mistakes = new ArrayList<Mistake>();
    var terms = form.read(page.draft().list(), mistakes);
    return terms.isEmpty()
        ? Show.refused(VIEW, page.with(form, new Mistakes(mistakes)))
        : answer(draft, page, form, revise(draft, version, terms.get(), actor));
  }

  private Attempt<DraftDecision> revise(Decision draft, int version, Terms terms, Actor actor) {
    return acts.attempt(() ->
        drafting
            .revise()
            .revise(draft.id(), version, actor.personOrThrow(), terms, clock.instant()));
  }

  private ModelAndView answer(TermsPage page, TermsForm form, Attempt<DraftDecision> attempt) {
    return switch (attempt) {
      case Attempt.Done<DraftDecision>(var draft) ->
          Show.seeOther(DecisionPaths.done(draft.id(), JustDone.STARTED));
      case Attempt.Refused<DraftDecision>(var reasons) ->
          Show.refused(VIEW, page.with(form, TermsMistakes.because(reasons)));
      case Attempt.Overtaken<DraftDecision> _ ->
          Show.overtaken(VIEW, page.with(form, Mistakes.none()));
    };
  }

  private ModelAndView answer(
      Decision before, TermsPage page, TermsForm form, Attempt<DraftDecision> attempt) {
    return switch (attempt) {
      case Attempt.Done<DraftDecision>(var draft) ->
          Show.seeOther(DecisionPaths.done(draft.id(), JustDone.REVISED));
      case Attempt.Refused<DraftDecision>(var reasons) ->
          Show.refused(VIEW, page.with(form, TermsMistakes.because(reasons)));
      case Attempt.Overtaken<DraftDecision> _ -> overtaken(before, form);
    };
  }

  private Partnership found(String slug) {
    return partnerships.find(slug).orElseThrow(NotFound::new);
  }

  private TermsPage page(Partnership in, TermsForm form) {
    var back = new Link("decisions.back.room", PartnershipPaths.room(in.slug()));
    var draft =
        new TermsPage.Draft(DecisionPaths.start(in.slug()), back, 0, drafting.list(in.project()));
    return new TermsPage(draft, form, null, Mistakes.none());
  }

  private TermsPage page(Decision draft, int seen, TermsForm form) {
    return new TermsPage(place(draft, seen), form, null, Mistakes.none());
  }

  private TermsPage.Draft place(Decision draft, int seen) {
    String path = DecisionPaths.decision(draft.id());
    return new TermsPage.Draft(
        path + "/draft",
        new Link("decisions.back.decision", path),
        seen,
        drafting.list(draft.dossier().home().project()));
  }

  /** Shows what somebody else saved beside what was typed; saving again is then a choice. */
  private ModelAndView overtaken(Decision before, TermsForm form) {
    Decision now = door.decision(before.id().value().toString());
    return Show.overtaken(
        VIEW,
        new TermsPage(
            place(now, now.dossier().version()),
            form,
            Meanwhile.of(now.terms(), form),
            Mistakes.none()));
  }
}
