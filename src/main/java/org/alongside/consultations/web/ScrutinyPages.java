package org.alongside.consultations.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.RecordScrutiny;
import org.alongside.consultations.Scrutinised;
import org.alongside.consultations.Scrutiny;
import org.alongside.consultations.ScrutinyReason;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What passed with those who scrutinise, for everyone; a lead records it there. */
@Controller
class ScrutinyPages {

  private static final String VIEW = "consultations/scrutiny";

  private final ConsultationDoor door;
  private final Recorded recorded;
  private final RecordScrutiny record;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  ScrutinyPages(
      ConsultationDoor door,
      Recorded recorded,
      RecordScrutiny record,
      WholeOrNotAtAll whole,
      InstantSource clock) {
    this.door = door;
    this.recorded = recorded;
    this.record = record;
    this.whole = whole;
    this.clock = clock;
  }

  /** What was recorded, and whether this reader can record more. */
  @Component
  record Recorded(Scrutiny scrutiny, Access access, InstantSource clock) {

    ScrutinyPage page(Consultation found, Actor actor) {
      return new ScrutinyPage(
          found,
          scrutiny.body(Here.day(clock.instant())),
          scrutiny.of(found.id()),
          access.may(actor, Action.PUBLISH_CONSULTATION, found.place().project().value()),
          ScrutinyPage.Typed.NOTHING,
          Mistakes.none());
    }
  }

  @GetMapping(ConsultationPaths.SCRUTINY)
  @Requires(Action.READ_CONSULTATION)
  ModelAndView show(@PathVariable String consultation, Actor actor) {
    return Show.page(VIEW, recorded.page(door.shown(consultation, actor), actor));
  }

  @PostMapping(ConsultationPaths.SCRUTINY)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView record(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = door.shown(consultation, actor);
    var typed = read(new Fields(all));
    var page = recorded.page(found, actor).typed(typed);
    if (!typed.on().empty() && typed.on().date().isEmpty()) {
      return Show.refused(
          VIEW, page.with(Mistakes.of(new Mistake("on", "consultations.mistake.day"))));
    }
    var attempt =
        whole.attempt(() -> record.record(actor, found.id(), typed.told(), clock.instant()));
    return switch (attempt) {
      case Attempt.Done<Scrutinised> _ -> Show.seeOther(page.path());
      case Attempt.Refused<Scrutinised>(var reasons) ->
          Show.refused(VIEW, page.with(mistakes(reasons)));
      case Attempt.Overtaken<Scrutinised> _ -> Show.overtaken(VIEW, page);
    };
  }

  private static ScrutinyPage.Typed read(Fields fields) {
    DateTyped on = AnswerForm.typedDay(fields, "on");
    return new ScrutinyPage.Typed(fields.of("what"), on, fields.of("words"));
  }

  private static Mistakes mistakes(List<Reason> reasons) {
    var found = new ArrayList<Mistake>();
    for (var reason : reasons) {
      found.add(
          new Mistake(
              Stream.of(reason)
                  .filter(ScrutinyReason.class::isInstance)
                  .map(why -> field((ScrutinyReason) why))
                  .findFirst()
                  .orElse(""),
              reason.key(),
              reason.details()));
    }
    return new Mistakes(List.copyOf(found));
  }

  private static String field(ScrutinyReason why) {
    return switch (why) {
      case KIND_MISSING, QUESTION_MISSING -> "what";
      case DAY_MISSING, DAY_TO_COME -> "on";
      case WORDS_MISSING, TOO_LONG -> "words";
    };
  }
}
