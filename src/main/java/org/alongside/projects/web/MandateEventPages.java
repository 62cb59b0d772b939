package org.alongside.projects.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.Mandate;
import org.alongside.projects.MandateEvent;
import org.alongside.projects.Project;
import org.alongside.projects.RecordMandateEvent;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records what the Board did with a listed decision. */
@Controller
class MandateEventPages {

  private static final String VIEW = "projects/mandateEvent";
  private static final String PATH = ProjectPaths.PROJECT + "/mandate/decisions/{item}/answer";
  private static final Box WORDS = Box.area("event-words").limit(2000);

  private final ProjectDoor door;
  private final RecordMandateEvent record;
  private final InstantSource clock;

  MandateEventPages(ProjectDoor door, RecordMandateEvent record, InstantSource clock) {
    this.door = door;
    this.record = record;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Requires(Action.WRITE_MANDATE)
  ModelAndView ask(@PathVariable String project, @PathVariable UUID item) {
    Project found = door.project(project);
    var nothing = new MandateEventPage.Fields("", DateTyped.nothing(), WORDS);
    return Show.page(
        VIEW, new MandateEventPage(found, item(found, item), nothing, Mistakes.none()));
  }

  @PostMapping(PATH)
  @Requires(Action.WRITE_MANDATE)
  @Transactional
  public ModelAndView save(
      @PathVariable String project,
      @PathVariable UUID item,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    Project found = door.project(project);
    Mandate.Item about = item(found, item);
    var typed = new Typed(all);
    var fields =
        new MandateEventPage.Fields(
            typed.of("kind"), DatesTyped.of(typed, "on"), WORDS.with(typed.of(WORDS.id())));
    Optional<MandateEvent.Kind> kind =
        Optional.ofNullable(typed.one(MandateEvent.Kind.class, "kind"));
    Mistakes mistakes = mistakes(fields, kind);
    if (mistakes.any()) {
      return Show.refused(VIEW, new MandateEventPage(found, about, fields, mistakes));
    }
    var event =
        new MandateEvent(
            UUID.randomUUID(),
            item,
            kind.orElseThrow(),
            fields.on().date().orElseThrow(),
            fields.words().value());
    return switch (record.record(actor, found.id(), event, clock.instant())) {
      case Attempt.Done<MandateEvent> done -> Show.seeOther(ProjectPaths.mandate(found.slug()));
      case Attempt.Refused<MandateEvent> refused ->
          Show.refused(
              VIEW,
              new MandateEventPage(found, about, fields, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<MandateEvent> overtaken ->
          Show.overtaken(VIEW, new MandateEventPage(found, about, fields, Mistakes.none()));
    };
  }

  private static Mandate.Item item(Project project, UUID item) {
    return project.mandate().known(item).orElseThrow(NotFound::new);
  }

  private static Mistakes mistakes(
      MandateEventPage.Fields fields, Optional<MandateEvent.Kind> kind) {
    var mistakes = new ArrayList<Mistake>();
    if (kind.isEmpty()) {
      mistakes.add(new Mistake("kind", "projects.mistake.missing.kind"));
    }
    if (fields.on().date().isEmpty()) {
      mistakes.add(new Mistake("on", "projects.mistake.date"));
    }
    boolean wordless = fields.words().value().isEmpty();
    if (wordless && kind.filter(k -> k != MandateEvent.Kind.ACCEPTED).isPresent()) {
      mistakes.add(fields.words().missing());
    }
    Mistake wrong = fields.words().wrong();
    if (wrong != null) {
      mistakes.add(wrong);
    }
    return new Mistakes(mistakes);
  }
}
