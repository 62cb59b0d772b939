package org.alongside.consultations.web;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.SecondEntries;
import org.alongside.consultations.TypeAgain;
import org.alongside.consultations.TypeAgain.Differences;
import org.alongside.consultations.TypeAgain.Reading;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Limited;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Types in papers a second time, and says where the two readings differ. */
@Controller
class TypeAgainPages {

  private static final String VIEW = "consultations/again";
  private static final int MOST = 50;
  private static final String RIGHT = TypeAgainPage.RIGHT;

  private final ConsultationDoor door;
  private final Entries entries;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  TypeAgainPages(
      ConsultationDoor door, Entries entries, WholeOrNotAtAll whole, InstantSource clock) {
    this.door = door;
    this.entries = entries;
    this.whole = whole;
    this.clock = clock;
  }

  /** What waits for a second reading, and the verb that takes one. */
  @Component
  record Entries(SecondEntries waiting, TypeAgain again) {

    Optional<SecondEntries.Line> one(Consultation consultation, Actor actor, UUID response) {
      return all(consultation, actor).stream()
          .filter(each -> each.id().value().equals(response))
          .findFirst();
    }

    List<SecondEntries.Line> all(Consultation consultation, Actor actor) {
      return waiting.waiting(consultation.id(), actor.personOrThrow(), MOST);
    }
  }

  @GetMapping(ConsultationPaths.KEYING_AGAIN)
  @Requires(Action.KEY_RESPONSES)
  ModelAndView list(@PathVariable String consultation, Actor actor) {
    var found = door.shown(consultation, actor);
    return Show.page(
        "consultations/againList",
        new TypeAgainListPage(found, entries.all(found, actor), entries.waiting().of(found.id())));
  }

  @GetMapping(ConsultationPaths.KEYING_AGAIN + "/{response}")
  @Requires(Action.KEY_RESPONSES)
  ModelAndView form(@PathVariable String consultation, @PathVariable UUID response, Actor actor) {
    var found = door.shown(consultation, actor);
    var line = entries.one(found, actor, response).orElseThrow(NotFound::new);
    return Show.page(VIEW, TypeAgainPage.empty(found, line));
  }

  @PostMapping(ConsultationPaths.KEYING_AGAIN + "/{response}")
  @Requires(Action.KEY_RESPONSES)
  @Limited(times = 600, minutes = 60, each = "consultation")
  ModelAndView read(
      @PathVariable String consultation,
      @PathVariable UUID response,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = door.shown(consultation, actor);
    var waiting = entries.one(found, actor, response);
    if (waiting.isEmpty()) {
      return Show.seeOther(ConsultationPaths.keyingAgain(found.slug()));
    }
    var fields = new Fields(all);
    var page = new TypeAgainPage(found, waiting.get(), fields, null, Mistakes.none());
    var reading = new Reading(new KeyingForm(fields).answers(found.questions()), right(fields));
    var id = new ResponseId(response);
    var attempt = whole.attempt(() -> entries.again().read(actor, id, reading, clock.instant()));
    return switch (attempt) {
      case Attempt.Done<Differences>(var differences) when differences.settled() ->
          Show.seeOther(ConsultationPaths.keyingAgain(found.slug()));
      case Attempt.Done<Differences>(var differences) when reading.right().isEmpty() ->
          Show.page(VIEW, page.with(differences, Mistakes.none()));
      case Attempt.Done<Differences>(var differences) ->
          Show.refused(VIEW, page.with(differences, unsettled(differences, reading)));
      case Attempt.Refused<Differences>(var reasons) ->
          Show.refused(VIEW, page.with(null, AnswerMistakes.of(reasons)));
      case Attempt.Overtaken<Differences> _ ->
          Show.overtaken(VIEW, page.with(null, Mistakes.none()));
    };
  }

  private static Mistakes unsettled(Differences differences, Reading reading) {
    return new Mistakes(
        differences.questions().stream()
            .filter(question -> !reading.right().containsKey(question))
            .map(question -> new Mistake(RIGHT + question, "consultations.mistake.reading"))
            .toList());
  }

  /** For each question that differs, whether this reading is the right one. */
  private static Map<String, Boolean> right(Fields fields) {
    var right = new HashMap<String, Boolean>();
    fields
        .all()
        .forEach((field, values) -> {
          if (field.startsWith(RIGHT)) {
            right.put(field.substring(RIGHT.length()), values.contains(TypeAgainPage.SECOND));
          }
        });
    return right;
  }
}
