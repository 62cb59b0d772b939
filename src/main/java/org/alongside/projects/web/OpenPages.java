package org.alongside.projects.web;

import java.time.InstantSource;
import java.time.LocalDate;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.participation.Here;
import org.alongside.participation.Level;
import org.alongside.projects.OpenActivities;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is open now, at each level: where the petals of the flower lead. */
@Controller
class OpenPages {

  static final int MOST = 200;

  private final OpenActivities activities;
  private final InstantSource clock;

  OpenPages(OpenActivities activities, InstantSource clock) {
    this.activities = activities;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.OPEN)
  @Requires(Action.LIST_PROJECTS)
  ModelAndView open(@RequestParam MultiValueMap<String, String> all) {
    Level level = new Typed(all).one(Level.class, "level");
    LocalDate today = Here.day(clock.instant());
    return Show.page(
        "projects/open",
        new OpenPage(
            level, activities.closingFirst(level, today, MOST), activities.perLevel(today)));
  }
}
