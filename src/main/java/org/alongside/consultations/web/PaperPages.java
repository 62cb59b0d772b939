package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.pdf.Pdf;
import org.alongside.web.OrganisationHere;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The form on paper, for everyone; and what to say on the phone, for those who type it in. */
@Controller
class PaperPages {

  private static final String FORM = "consultations/paperDocument";
  private static final String SCRIPT = "consultations/scriptDocument";

  private final ConsultationDoor door;
  private final FormsOfQuestions forms;
  private final OrganisationHere organisation;
  private final Pdf pdf;

  PaperPages(
      ConsultationDoor door, FormsOfQuestions forms, OrganisationHere organisation, Pdf pdf) {
    this.door = door;
    this.forms = forms;
    this.organisation = organisation;
    this.pdf = pdf;
  }

  @GetMapping(ConsultationPaths.PAPER)
  @Requires(Action.READ_CONSULTATION)
  ModelAndView paper(@PathVariable String consultation, Actor actor) {
    return Show.page("consultations/paper", form(consultation, actor, false));
  }

  @GetMapping(ConsultationPaths.PAPER + "/pdf")
  @Requires(Action.READ_CONSULTATION)
  ModelAndView document(
      @PathVariable String consultation, Actor actor, HttpServletRequest request) {
    var form = form(consultation, actor, false);
    return pdf.show(new Pdf.Paper(FORM, form, form.consultation().slug().value()), request);
  }

  @GetMapping(ConsultationPaths.PAPER + "/large-print")
  @Requires(Action.READ_CONSULTATION)
  ModelAndView large(@PathVariable String consultation, Actor actor, HttpServletRequest request) {
    var form = form(consultation, actor, true);
    var name = form.consultation().slug() + "-large-print";
    return pdf.show(new Pdf.Paper(FORM, form, name), request);
  }

  @GetMapping(ConsultationPaths.SCRIPT)
  @Requires(Action.KEY_RESPONSES)
  ModelAndView script(@PathVariable String consultation, Actor actor) {
    return Show.page("consultations/script", form(consultation, actor, false));
  }

  @GetMapping(ConsultationPaths.SCRIPT + "/pdf")
  @Requires(Action.KEY_RESPONSES)
  ModelAndView scriptDocument(
      @PathVariable String consultation, Actor actor, HttpServletRequest request) {
    var form = form(consultation, actor, false);
    return pdf.show(new Pdf.Paper(SCRIPT, form, form.consultation().slug() + "-phone"), request);
  }

  private PaperForm form(String slug, Actor actor, boolean large) {
    var found = door.shown(slug, actor);
    var address = Objects.requireNonNullElse(organisation.address(), "");
    return new PaperForm(
        found, address + ConsultationPaths.one(found.slug()), large, forms.of(found));
  }
}
