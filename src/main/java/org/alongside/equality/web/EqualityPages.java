package org.alongside.equality.web;

import java.time.InstantSource;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.OwnKey;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.web.ConsultationPaths;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.equality.Apart;
import org.alongside.equality.Plans;
import org.alongside.equality.Said;
import org.alongside.equality.SaidApart;
import org.alongside.equality.SayApart;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks about somebody after they have sent their answers; all of it can be skipped. */
@Controller
class EqualityPages {

  private static final String VIEW = "equality/questions";

  private final AskedAbout door;
  private final OwnKey keys;
  private final Asked asked;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  EqualityPages(
      AskedAbout door, OwnKey keys, Asked asked, WholeOrNotAtAll whole, InstantSource clock) {
    this.door = door;
    this.keys = keys;
    this.asked = asked;
    this.whole = whole;
    this.clock = clock;
  }

  /** What is asked, what was said before, and what is said now. */
  @Component
  record Asked(Plans plans, SaidApart said, SayApart say) {

    boolean of(Consultation consultation) {
      return plans.of(consultation.id()).asked();
    }

    Said before(Consultation consultation, ReturnKey key) {
      return said.of(consultation.id(), Apart.of(key, consultation.id()))
          .orElseGet(() -> new Said(Map.of()));
    }
  }

  @GetMapping(EqualityPaths.QUESTIONS)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView ask(@PathVariable String consultation, Actor actor) {
    var found = door.shown(consultation, actor);
    var key = keys.sent(found, actor);
    return key.isEmpty() || !asked.of(found)
        ? Show.seeOther(ConsultationPaths.one(found.slug()))
        : Show.page(VIEW, new EqualityPage(found, asked.before(found, key.get())));
  }

  @PostMapping(EqualityPaths.QUESTIONS)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView say(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = door.shown(consultation, actor);
    var key = keys.sent(found, actor);
    if (key.isEmpty()) {
      return Show.seeOther(ConsultationPaths.one(found.slug()));
    }
    var said = Said.read(all.toSingleValueMap());
    var today = Here.day(clock.instant());
    var attempt = whole.attempt(() -> asked.say().say(found, key.get(), said, today));
    // Where it is not asked any more, nothing is kept: the answers were sent all the same.
    return attempt instanceof Attempt.Overtaken<Said>
        ? Show.overtaken(VIEW, new EqualityPage(found, said))
        : Show.seeOther(ConsultationPaths.sent(found.slug()));
  }
}
