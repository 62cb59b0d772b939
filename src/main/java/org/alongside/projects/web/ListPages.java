package org.alongside.projects.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.web.Requires;
import org.alongside.participation.Here;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.OwnRooms;
import org.alongside.projects.ProjectRegister;
import org.alongside.projects.ProjectRegister.Filter;
import org.alongside.projects.ProjectRegister.Listed;
import org.alongside.projects.ProjectRegister.Mark;
import org.alongside.web.PageStart;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of projects, and the list of one's own. */
@Controller
class ListPages {

  private static final int SIZE = 20;
  private static final int OWN = 200;

  private final ProjectRegister register;
  private final OwnRooms rooms;
  private final Access access;
  private final InstantSource clock;

  ListPages(ProjectRegister register, OwnRooms rooms, Access access, InstantSource clock) {
    this.register = register;
    this.rooms = rooms;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.LIST)
  @Requires(Action.LIST_PROJECTS)
  ModelAndView list(@RequestParam MultiValueMap<String, String> all) {
    var typed = new Typed(all);
    var filter =
        new Filter(
            typed.one(Level.class, "level"),
            typed.one(Stage.class, "stage"),
            !typed.of("open").isEmpty());
    Mark mark = mark(typed);
    LocalDate today = Here.day(clock.instant());
    List<Listed> found = register.published(filter, mark, today, SIZE + 1);
    return Show.page("projects/list", page(found, filter, mark));
  }

  private static ListPage page(List<Listed> found, Filter filter, @Nullable Mark mark) {
    boolean back = mark != null && mark.back();
    boolean more = found.size() > SIZE;
    List<Listed> shown =
        more ? found.subList(back ? 1 : 0, back ? SIZE + 1 : SIZE) : List.copyOf(found);
    boolean newer = !shown.isEmpty() && (back ? more : mark != null);
    boolean older = !shown.isEmpty() && (back || more);
    return new ListPage(
        shown,
        filter,
        newer ? link(filter, shown.getFirst(), "before") : null,
        older ? link(filter, shown.getLast(), "after") : null);
  }

  /** Where a page begins travels in its address: a moment and an id. */
  private static String link(Filter filter, Listed edge, String name) {
    var link = UriComponentsBuilder.fromPath(ProjectPaths.LIST);
    if (filter.level() != null) {
      link.queryParam("level", filter.level().name());
    }
    if (filter.stage() != null) {
      link.queryParam("stage", filter.stage().name());
    }
    if (filter.open()) {
      link.queryParam("open", "yes");
    }
    return link.queryParam(name, new PageStart(edge.at(), edge.id().value()).written())
        .build()
        .toUriString();
  }

  private static @Nullable Mark mark(Typed typed) {
    boolean back = !typed.of("before").isEmpty();
    return PageStart.read(typed.of(back ? "before" : "after"))
        .map(start -> new Mark(start.from(), start.id(), back))
        .orElse(null);
  }

  @GetMapping(ProjectPaths.YOURS)
  @Requires(Action.SEE_OWN_ACCOUNT)
  ModelAndView yours(Actor actor) {
    boolean coordinates = access.may(actor, Action.CREATE_PROJECT, null);
    return Show.page(
        "projects/yours",
        new YoursPage(
            rooms.of(actor.personOrThrow()),
            register.of(actor.personOrThrow(), Role.PROJECT_LEAD, OWN),
            register.of(actor.personOrThrow(), Role.NAMED_READER, OWN),
            coordinates ? register.drafts(OWN) : List.of(),
            coordinates));
  }
}
