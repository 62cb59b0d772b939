package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.InviteWriter;
import org.alongside.consultations.InviteWriter.Invited;
import org.alongside.consultations.LeaveResponse;
import org.alongside.consultations.Writer;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.organisation.Organisations;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets others prepare the answer of an organisation as well, and lets each of them leave. */
@Controller
class WriterPages {

  private final Answering answering;
  private final Hub hub;
  private final Verbs verbs;
  private final WholeOrNotAtAll whole;
  private final Organisations organisations;

  WriterPages(
      Answering answering,
      Hub hub,
      Verbs verbs,
      WholeOrNotAtAll whole,
      Organisations organisations) {
    this.answering = answering;
    this.hub = hub;
    this.verbs = verbs;
    this.whole = whole;
    this.organisations = organisations;
  }

  /** What those who prepare an answer can do to each other. */
  @Component
  record Verbs(InviteWriter invite, LeaveResponse leave) {}

  /** The key stands on the answer itself and is kept nowhere. */
  @PostMapping(ConsultationPaths.WRITERS)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView invite(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String writer,
      Actor actor,
      HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    var own = answering.own(found, actor, request);
    if (own.isEmpty()) {
      return Show.seeOther(ConsultationPaths.one(found.slug()));
    }
    var name = writer.strip();
    var wrong = BehalfForm.check("writer", name, Writer.LONGEST_NAME);
    if (wrong.isPresent()) {
      return Show.refused(HubPages.VIEW, hub.page(own.get(), Mistakes.of(wrong.get())).typed(name));
    }
    var attempt =
        whole.attempt(() -> verbs.invite().invite(own.get().key(), name, answering.now()));
    return switch (attempt) {
      case Attempt.Done<Invited>(var invited) ->
          Show.page("consultations/invited", new InvitedPage(found, invited, address(found)));
      case Attempt.Refused<Invited>(var reasons) ->
          Show.refused(
              HubPages.VIEW, hub.page(own.get(), BehalfForm.mistakes(reasons)).typed(name));
      case Attempt.Overtaken<Invited> _ ->
          Show.overtaken(HubPages.VIEW, hub.page(own.get(), Mistakes.none()).typed(name));
    };
  }

  @PostMapping(ConsultationPaths.LEAVING)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView leave(
      @PathVariable String consultation,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = answering.consultation(consultation, actor);
    var own = answering.own(found, actor, request);
    if (own.isEmpty()) {
      return Show.seeOther(ConsultationPaths.one(found.slug()));
    }
    return switch (whole.attempt(() -> verbs.leave().leave(own.get().key(), answering.now()))) {
      case Attempt.Done<Writer> _ -> {
        AnswerCookie.forget(found.slug(), request, response);
        yield Show.seeOther(ConsultationPaths.one(found.slug()));
      }
      case Attempt.Refused<Writer>(var reasons) ->
          Show.refused(HubPages.VIEW, hub.page(own.get(), BehalfForm.mistakes(reasons)));
      case Attempt.Overtaken<Writer> _ ->
          Show.overtaken(HubPages.VIEW, hub.page(own.get(), Mistakes.none()));
    };
  }

  /** Whole, so that it can be sent on together with the key. */
  private String address(Consultation consultation) {
    var path = ConsultationPaths.one(consultation.slug());
    return organisations.current().map(one -> one.address().link(path)).orElse(path);
  }
}
