package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.SayBehalf;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for whom somebody answers: themself, somebody they support, or an organisation. */
@Controller
class BehalfPages {

  private static final String VIEW = "consultations/behalf";

  private final Answering answering;
  private final Speaking speaking;
  private final SayBehalf say;
  private final WholeOrNotAtAll whole;

  BehalfPages(Answering answering, Speaking speaking, SayBehalf say, WholeOrNotAtAll whole) {
    this.answering = answering;
    this.speaking = speaking;
    this.say = say;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.BEHALF)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView ask(@PathVariable String consultation, Actor actor, HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    var own = answering.own(found, actor, request).filter(each -> !each.withdrawn());
    if (own.isEmpty()) {
      return Show.seeOther(ConsultationPaths.one(found.slug()));
    }
    var voices = speaking.of(own.get());
    var fields = BehalfPage.kept(voices.behalf());
    return Show.page(VIEW, new BehalfPage(found, fields, voices.organisation(), Mistakes.none()));
  }

  @PostMapping(ConsultationPaths.BEHALF)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView say(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor,
      HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    var own = answering.own(found, actor, request);
    if (own.isEmpty()) {
      return Show.seeOther(ConsultationPaths.one(found.slug()));
    }
    var form = new BehalfForm(new Fields(all));
    var mistakes = form.mistakes();
    if (mistakes.any()) {
      return Show.refused(VIEW, page(own.get(), form, mistakes));
    }
    var attempt =
        whole.attempt(() -> say.say(own.get().key(), form.read(), form.ownName(), answering.now()));
    return switch (attempt) {
      case Attempt.Done<Behalf> _ -> Show.seeOther(ConsultationPaths.answers(found.slug()));
      case Attempt.Refused<Behalf>(var reasons) ->
          Show.refused(VIEW, page(own.get(), form, BehalfForm.mistakes(reasons)));
      case Attempt.Overtaken<Behalf> _ ->
          Show.overtaken(VIEW, page(own.get(), form, Mistakes.none()));
    };
  }

  private BehalfPage page(Answering.Own own, BehalfForm form, Mistakes mistakes) {
    boolean named = speaking.of(own).organisation();
    return new BehalfPage(own.consultation(), form.fields(), named, mistakes);
  }
}
