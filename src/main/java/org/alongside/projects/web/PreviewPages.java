package org.alongside.projects.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.projects.PreviewToken;
import org.alongside.projects.Previews;
import org.alongside.projects.ProjectStories;
import org.alongside.projects.ProjectStory;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a draft to whoever has a working link to it; no search engine keeps it. Its secret stands
 * in the address, as an exception: it is no personal data, and ends when somebody stops it.
 */
@Controller
class PreviewPages {

  private final Previews previews;
  private final ProjectStories stories;
  private final ProjectPages pages;
  private final InstantSource clock;

  PreviewPages(Previews previews, ProjectStories stories, ProjectPages pages, InstantSource clock) {
    this.previews = previews;
    this.stories = stories;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PREVIEW)
  @Requires(Action.READ_PROJECT_PREVIEW)
  ModelAndView show(@PathVariable String token, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    ProjectStory story =
        previews
            .opened(new PreviewToken(token).hash(), clock.instant())
            .flatMap(stories::of)
            .orElseThrow(NotFound::new);
    return Show.page("projects/project", pages.page(story, Actor.stranger(), Set.of(), true));
  }
}
