package org.alongside.consultations.web;

import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.AgreeQuestions;
import org.alongside.consultations.Consultation;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets partners say that they wrote the questions, or agree with them. */
@Controller
class AgreedPages {

  private final MakingPages making;
  private final Drafting drafting;
  private final AgreeQuestions agree;
  private final WholeOrNotAtAll whole;

  AgreedPages(MakingPages making, Drafting drafting, AgreeQuestions agree, WholeOrNotAtAll whole) {
    this.making = making;
    this.drafting = drafting;
    this.agree = agree;
    this.whole = whole;
  }

  @PostMapping(ConsultationPaths.AGREEMENT)
  @Requires(Action.AGREE_QUESTIONS)
  ModelAndView agree(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = drafting.find(consultation);
    var fields = new Fields(all);
    var how =
        Stream.of(AgreeQuestions.How.values())
            .filter(one -> one.name().equals(fields.of("how")))
            .findFirst();
    if (how.isEmpty()) {
      var mistake = new Mistake("how", "consultations.mistake.how");
      return making.refused(consultation, actor, Mistakes.of(mistake));
    }
    var attempt =
        whole.attempt(
            () -> agree.agree(actor, found.id(), how.get(), fields.number("seen"), drafting.now()));
    return switch (attempt) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(ConsultationPaths.draft(found.slug()));
      case Attempt.Refused<Consultation>(var reasons) ->
          making.refused(consultation, actor, Mistakes.because(reasons));
      case Attempt.Overtaken<Consultation> _ -> making.overtaken(consultation, actor);
    };
  }
}
