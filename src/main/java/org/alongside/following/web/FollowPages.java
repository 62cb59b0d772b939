package org.alongside.following.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.following.AskToFollow;
import org.alongside.following.FollowReason;
import org.alongside.people.EmailAddress;
import org.alongside.projects.web.ProjectPaths;
import org.alongside.web.Limited;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Rate;
import org.alongside.web.RateLimits;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the address of somebody who wants to follow something, and sends them a letter. */
@Controller
class FollowPages {

  private static final String VIEW = "following/ask";

  /** Nobody's letterbox is filled by others, and no machine fills many. */
  private static final Rate EACH_ADDRESS = new Rate(3, Duration.ofHours(1));

  private static final Rate EACH_SENDER = new Rate(60, Duration.ofHours(1));

  private final FollowedNamed named;
  private final AskToFollow ask;
  private final RateLimits limits;
  private final InstantSource clock;

  FollowPages(FollowedNamed named, AskToFollow ask, RateLimits limits, InstantSource clock) {
    this.named = named;
    this.ask = ask;
    this.limits = limits;
    this.clock = clock;
  }

  /** Whoever comes without saying what chooses among the projects first. */
  @GetMapping(FollowPaths.ASK)
  @Requires(Action.FOLLOW)
  ModelAndView form(@RequestParam Map<String, String> fields) {
    if (fields.isEmpty()) {
      return Show.seeOther(ProjectPaths.LIST);
    }
    var what = named.read(fields).orElseThrow(NotFound::new);
    return Show.page(VIEW, new FollowPage(what, "", Mistakes.none()));
  }

  @PostMapping(FollowPaths.ASK)
  @Requires(Action.FOLLOW)
  @Limited(times = 20, minutes = 60)
  @Transactional
  public ModelAndView ask(@RequestParam Map<String, String> fields, HttpServletRequest request) {
    var what = named.read(fields).orElseThrow(NotFound::new);
    var typed = fields.getOrDefault("email", "");
    var email = EmailAddress.read(typed);
    if (email.isEmpty()) {
      var wrong = Mistakes.of(new Mistake("email", FollowReason.NO_ADDRESS.key()));
      return Show.refused(VIEW, new FollowPage(what, typed, wrong));
    }
    limits.take("follow to", email.get().value(), EACH_ADDRESS);
    limits.take("follow from", request.getRemoteAddr(), EACH_SENDER);
    var letter = FollowPaths.CONFIRM + "?t=";
    ask.ask(email.get(), what.what(), what.name(), letter, clock.instant());
    return Show.seeOther(FollowPaths.SENT);
  }

  /** The same for everybody, so that nobody learns who follows what. */
  @GetMapping(FollowPaths.SENT)
  @Requires(Action.FOLLOW)
  ModelAndView sent() {
    return Show.page("following/sent");
  }
}
