package org.alongside.following.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.following.Calendar;
import org.alongside.following.Feed;
import org.alongside.following.Newest;
import org.alongside.following.Newest.Thing;
import org.alongside.participation.Here;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.alongside.web.NotFound;
import org.alongside.web.OrganisationHere;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds and calendars: only what everybody may read, because programs fetch them as strangers. */
@Controller
class FeedPages {

  private static final int MOST = 50;
  private static final int MOST_DAYS = 500;
  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");
  private static final MediaType ATOM =
      MediaType.parseMediaType("application/atom+xml;charset=utf-8");

  private final Projects projects;
  private final Newest newest;
  private final OrganisationHere organisation;
  private final InstantSource clock;

  FeedPages(Projects projects, Newest newest, OrganisationHere organisation, InstantSource clock) {
    this.projects = projects;
    this.newest = newest;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping(FollowPaths.FEED)
  @Requires(Action.READ_PROJECT)
  ResponseEntity<String> feed(@PathVariable String project) {
    var found = open(project);
    return feed(found, found.title(), FollowPaths.feed(found.slug()));
  }

  @GetMapping(FollowPaths.FEED_OF_ALL)
  @Requires(Action.LIST_PROJECTS)
  ResponseEntity<String> feedOfAll() {
    return feed(null, name(), FollowPaths.FEED_OF_ALL);
  }

  @GetMapping(FollowPaths.CALENDAR)
  @Requires(Action.READ_PROJECT)
  ResponseEntity<String> calendar(@PathVariable String project) {
    var found = open(project);
    return calendar(found, found.title());
  }

  @GetMapping(FollowPaths.CALENDAR_OF_ALL)
  @Requires(Action.LIST_PROJECTS)
  ResponseEntity<String> calendarOfAll() {
    return calendar(null, name());
  }

  private Project open(String slug) {
    return Optional.of(slug)
        .filter(Slug::isSlug)
        .flatMap(projects::named)
        .flatMap(projects::find)
        .filter(project -> project.life().openToAll())
        .orElseThrow(NotFound::new);
  }

  private ResponseEntity<String> feed(@Nullable Project project, String title, String path) {
    var items =
        newest.things(project == null ? null : project.id().value(), MOST).stream()
            .map(this::item)
            .toList();
    Instant changed = items.isEmpty() ? Instant.EPOCH : items.getFirst().at();
    var feed = new Feed(address(path), title, address("/projects"), changed, items);
    return ResponseEntity.ok().contentType(ATOM).body(feed.written());
  }

  private Feed.Item item(Thing thing) {
    return new Feed.Item(
        thing.id(), thing.title(), address(thing.path()), thing.summary(), thing.at());
  }

  private ResponseEntity<String> calendar(@Nullable Project project, String name) {
    var today = Here.day(clock.instant());
    var id = project == null ? null : project.id().value();
    List<Calendar.Day> days =
        newest.closing(id, today.minusDays(30), MOST_DAYS).stream().flatMap(this::day).toList();
    return ResponseEntity.ok().contentType(CALENDAR).body(Calendar.of(name, days));
  }

  private Stream<Calendar.Day> day(Thing thing) {
    var lastDay = thing.lastDay();
    return lastDay == null
        ? Stream.empty()
        : Stream.of(
            new Calendar.Day(
                thing.id().toString(),
                lastDay,
                Words.english().get("following.last-day", thing.title()),
                address(thing.path()),
                thing.at()));
  }

  private String name() {
    var name = organisation.card().name();
    return name == null ? Words.english().get("web.product") : name;
  }

  private String address(String path) {
    var here = organisation.address();
    return here == null ? path : here + path;
  }
}
