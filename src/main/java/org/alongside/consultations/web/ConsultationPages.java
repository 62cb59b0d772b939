package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Consultations;
import org.alongside.questions.web.ItemPanel;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The public page of a consultation, where everyone can begin to answer. */
@Controller
class ConsultationPages {

  static final String VIEW = "consultations/consultation";

  private final ConsultationDoor door;
  private final Consultations consultations;
  private final Answering answering;
  private final ConsultationWork work;
  private final ItemPanel around;

  ConsultationPages(
      ConsultationDoor door,
      Consultations consultations,
      Answering answering,
      ConsultationWork work,
      ItemPanel around) {
    this.door = door;
    this.consultations = consultations;
    this.answering = answering;
    this.work = work;
    this.around = around;
  }

  @GetMapping(ConsultationPaths.ONE)
  @Requires(Action.READ_CONSULTATION)
  ModelAndView show(@PathVariable String consultation, Actor actor, HttpServletRequest request) {
    return Show.page(VIEW, page(door.shown(consultation, actor), actor, request, Mistakes.none()));
  }

  ConsultationPage page(
      Consultation found, Actor actor, HttpServletRequest request, Mistakes mistakes) {
    var changes = PublicChange.all(consultations.editions(found.id()));
    boolean begun = answering.own(found, actor, request).isPresent();
    return new ConsultationPage(
        found,
        answering.now(),
        around.of(ConsultationItems.item(found).orElseThrow(), actor, request),
        changes,
        begun,
        "",
        work.of(found, actor),
        mistakes);
  }
}
