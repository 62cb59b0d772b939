package org.alongside.search.web;

import java.time.InstantSource;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Here;
import org.alongside.search.SearchIndex;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which people search: it changes nothing, so every search has its address. */
@Controller
class SearchPages {

  private static final int A_PAGE = 20;

  private final SearchIndex index;
  private final InstantSource clock;

  SearchPages(SearchIndex index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
  }

  @GetMapping(SearchPaths.SEARCH)
  @Requires(Action.SEARCH)
  ModelAndView search(@RequestParam Map<String, String> fields, Actor actor) {
    var form = SearchForm.read(fields);
    var today = Here.day(clock.instant());
    var found = index.find(form.wanted(), actor, today, form.after(), A_PAGE + 1);
    return Show.page("search/search", SearchPage.of(form, found, A_PAGE));
  }
}
