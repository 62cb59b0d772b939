package org.alongside.projects.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;
import org.alongside.projects.WriteMandate;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes down the decisions that matter, one by one. */
@Controller
class MandateItemPages {

  private static final String VIEW = "projects/mandateItem";

  private final ProjectDoor door;
  private final WriteMandate write;
  private final InstantSource clock;

  MandateItemPages(ProjectDoor door, WriteMandate write, InstantSource clock) {
    this.door = door;
    this.write = write;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT + "/mandate/decisions/new")
  @Requires(Action.WRITE_MANDATE)
  ModelAndView ask(@PathVariable String project) {
    Project found = door.project(project);
    return Show.page(
        VIEW,
        new MandateItemPage(
            found, null, MandateForm.empty(found.mandate().version()), Mistakes.none(), null));
  }

  @PostMapping(ProjectPaths.PROJECT + "/mandate/decisions/new")
  @Requires(Action.WRITE_MANDATE)
  @Transactional
  public ModelAndView add(
      @PathVariable String project, @RequestParam MultiValueMap<String, String> all, Actor actor) {
    return save(project, null, MandateForm.typed(new Typed(all)), actor);
  }

  @GetMapping(ProjectPaths.PROJECT + "/mandate/decisions/{item}")
  @Requires(Action.WRITE_MANDATE)
  ModelAndView show(@PathVariable String project, @PathVariable UUID item) {
    Project found = door.project(project);
    Mandate.Item kept = found.mandate().item(item).orElseThrow(NotFound::new);
    return Show.page(
        VIEW,
        new MandateItemPage(
            found, item, MandateForm.kept(kept, found.mandate().version()), Mistakes.none(), null));
  }

  @PostMapping(ProjectPaths.PROJECT + "/mandate/decisions/{item}")
  @Requires(Action.WRITE_MANDATE)
  @Transactional
  public ModelAndView change(
      @PathVariable String project,
      @PathVariable UUID item,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    return save(project, item, MandateForm.typed(new Typed(all)), actor);
  }

  @PostMapping(ProjectPaths.PROJECT + "/mandate/decisions/{item}/removal")
  @Requires(Action.WRITE_MANDATE)
  @Transactional
  public ModelAndView remove(
      @PathVariable String project,
      @PathVariable UUID item,
      @RequestParam(defaultValue = "0") long seen,
      Actor actor) {
    Project found = door.project(project);
    List<Mandate.Item> rest =
        found.mandate().items().stream().filter(one -> !one.id().equals(item)).toList();
    return switch (write.write(actor, found.id(), rest, seen, clock.instant())) {
      case Attempt.Done<Long> done -> Show.seeOther(ProjectPaths.mandate(found.slug()));
      case Attempt.Refused<Long> refused ->
          Show.refused(
              "projects/refused", new RefusedPage(found, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<Long> overtaken ->
          Show.overtaken("projects/refused", new RefusedPage(found, Mistakes.none()));
    };
  }

  private ModelAndView save(String slug, @Nullable UUID item, MandateForm form, Actor actor) {
    Project project = door.project(slug);
    Instant now = clock.instant();
    Mistakes mistakes = form.mistakes(Here.day(now));
    if (mistakes.any()) {
      return Show.refused(VIEW, new MandateItemPage(project, item, form, mistakes, null));
    }
    List<Mandate.Item> items = with(project.mandate(), item, form);
    return switch (write.write(actor, project.id(), items, form.seen(), now)) {
      case Attempt.Done<Long> done -> Show.seeOther(ProjectPaths.mandate(project.slug()));
      case Attempt.Refused<Long> refused ->
          Show.refused(
              VIEW,
              new MandateItemPage(project, item, form, Mistakes.because(refused.reasons()), null));
      case Attempt.Overtaken<Long> overtaken -> both(slug, item, form);
    };
  }

  private ModelAndView both(String slug, @Nullable UUID item, MandateForm typed) {
    Project now = door.project(slug);
    return Show.overtaken(
        VIEW,
        new MandateItemPage(
            now,
            item,
            typed.read(now.mandate().version()),
            Mistakes.of(new Mistake("", "projects.overtaken")),
            now.mandate()));
  }

  private static List<Mandate.Item> with(Mandate mandate, @Nullable UUID item, MandateForm form) {
    var items = new ArrayList<>(mandate.items());
    int there = items.indexOf(item == null ? null : mandate.item(item).orElse(null));
    if (there < 0) {
      items.add(form.item(item == null ? UUID.randomUUID() : item));
    } else {
      items.set(there, form.item(items.get(there).id()));
    }
    return items;
  }
}
