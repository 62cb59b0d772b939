package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Response;
import org.alongside.pdf.Pdf;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One's own answers to keep: from this page alone, never by mail. */
@Controller
class OwnCopyPages {

  private final Answering answering;
  private final Pdf pdf;

  OwnCopyPages(Answering answering, Pdf pdf) {
    this.answering = answering;
    this.pdf = pdf;
  }

  @GetMapping(ConsultationPaths.ANSWERS + "/pdf")
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView copy(@PathVariable String consultation, Actor actor, HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    return answering
        .own(found, actor, request)
        .filter(own -> own.response() instanceof Response.Sent)
        .map(own -> new OwnCopy(own, (Response.Sent) own.response()))
        .map(copy ->
            pdf.show(new Pdf.Paper("consultations/own", copy, found.slug().value()), request))
        .orElseGet(() -> Show.seeOther(ConsultationPaths.one(found.slug())));
  }
}
