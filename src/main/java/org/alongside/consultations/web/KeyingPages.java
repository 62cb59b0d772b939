package org.alongside.consultations.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.EnterResponse.Entered;
import org.alongside.consultations.TypeIn;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.web.Limited;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Types in what came on paper, by phone or in person, one after the other. */
@Controller
class KeyingPages {

  private static final String VIEW = "consultations/keying";

  private final ConsultationDoor door;
  private final TypeIn typeIn;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  KeyingPages(ConsultationDoor door, TypeIn typeIn, WholeOrNotAtAll whole, InstantSource clock) {
    this.door = door;
    this.typeIn = typeIn;
    this.whole = whole;
    this.clock = clock;
  }

  @GetMapping(ConsultationPaths.KEYING)
  @Requires(Action.KEY_RESPONSES)
  ModelAndView form(@PathVariable String consultation, Actor actor) {
    var form = KeyingForm.empty(Optional.empty(), Here.day(clock.instant()));
    return Show.page(
        VIEW, new KeyingPage(door.shown(consultation, actor), form, null, Mistakes.none()));
  }

  /** The next empty form is the answer itself: the key stands on it and is kept nowhere. */
  @PostMapping(ConsultationPaths.KEYING)
  @Requires(Action.KEY_RESPONSES)
  @Limited(times = 2_000, minutes = 60, each = "consultation")
  ModelAndView enter(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = door.shown(consultation, actor);
    var form = new KeyingForm(new Fields(all));
    var came = form.came(found.questions());
    if (came.isEmpty()) {
      return Show.refused(VIEW, new KeyingPage(found, form, null, form.mistakes()));
    }
    var attempt =
        whole.attempt(
            () -> typeIn.enter(actor, found.id(), came.get(), form.quotable(), clock.instant()));
    return switch (attempt) {
      case Attempt.Done<Entered>(var entered) -> Show.page(VIEW, next(found, form, entered));
      case Attempt.Refused<Entered>(var reasons) -> refused(found, form, reasons);
      case Attempt.Overtaken<Entered> _ ->
          Show.overtaken(VIEW, new KeyingPage(found, form, null, Mistakes.none()));
    };
  }

  private static KeyingPage next(Consultation found, KeyingForm form, Entered entered) {
    var day = entered.response().slip().arrival().receivedOn();
    return new KeyingPage(found, KeyingForm.empty(form.channel(), day), entered, Mistakes.none());
  }

  private static ModelAndView refused(Consultation found, KeyingForm form, List<Reason> reasons) {
    return Show.refused(VIEW, new KeyingPage(found, form, null, AnswerMistakes.of(reasons)));
  }
}
