package org.alongside.projects.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.participation.Here;
import org.alongside.participation.Level;
import org.alongside.projects.OpenActivities;
import org.alongside.projects.OpenActivities.Open;
import org.alongside.web.Happening;
import org.springframework.stereotype.Component;

/** What the home page tells of projects: how much is open at each level, and what closes next. */
@Component
class OnTheHomePage implements Happening, org.alongside.web.OpenActivities {

  private static final int FEW = 4;
  private static final int SUMMARY = 200;

  private final OpenActivities activities;
  private final InstantSource clock;

  OnTheHomePage(OpenActivities activities, InstantSource clock) {
    this.activities = activities;
    this.clock = clock;
  }

  @Override
  public Map<Level, Integer> count() {
    var counts = new EnumMap<Level, Integer>(Level.class);
    activities.perLevel(today()).forEach((level, open) -> counts.put(level, Math.toIntExact(open)));
    return counts;
  }

  @Override
  public String path(Level level) {
    return ProjectPaths.open(level);
  }

  @Override
  public List<Now> now() {
    return activities.closingFirst(null, today(), FEW).stream().map(OnTheHomePage::now).toList();
  }

  private static Now now(Open open) {
    return new Now(
        open.title(),
        ProjectPaths.activity(open.project(), open.slug()),
        open.level(),
        Summary.of(open.what(), SUMMARY),
        open.until() == null ? null : open.until().last());
  }

  private LocalDate today() {
    return Here.day(clock.instant());
  }
}
