package org.alongside.following.web;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.following.ConfirmFollow;
import org.alongside.following.FollowKey;
import org.alongside.following.FollowReason;
import org.alongside.following.Follows;
import org.alongside.following.StopFollowing;
import org.alongside.mail.Pace;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the letters lead to: to open a link does nothing, a button does. */
@Controller
class KeyPages {

  private static final String VIEW = "following/key";

  private final Follows follows;
  private final FollowedNamed named;
  private final ConfirmFollow confirm;
  private final StopFollowing stop;
  private final InstantSource clock;

  KeyPages(
      Follows follows,
      FollowedNamed named,
      ConfirmFollow confirm,
      StopFollowing stop,
      InstantSource clock) {
    this.follows = follows;
    this.named = named;
    this.confirm = confirm;
    this.stop = stop;
    this.clock = clock;
  }

  @GetMapping(FollowPaths.CONFIRM)
  @Requires(Action.FOLLOW)
  ModelAndView openConfirm(@RequestParam(name = "t", defaultValue = "") String key) {
    return open(key, FollowPaths.CONFIRM, "following.confirm");
  }

  @PostMapping(FollowPaths.CONFIRM)
  @Requires(Action.FOLLOW)
  @Transactional
  public ModelAndView confirm(@RequestParam(name = "t", defaultValue = "") String key) {
    return press(key, FollowPaths.CONFIRM, read -> confirm.confirm(read, clock.instant()));
  }

  @GetMapping(FollowPaths.STOP)
  @Requires(Action.FOLLOW)
  ModelAndView openStop(@RequestParam(name = "t", defaultValue = "") String key) {
    return open(key, FollowPaths.STOP, "following.stop");
  }

  @PostMapping(FollowPaths.STOP)
  @Requires(Action.FOLLOW)
  @Transactional
  public ModelAndView stop(@RequestParam(name = "t", defaultValue = "") String key) {
    return press(key, FollowPaths.STOP, stop::stop);
  }

  /** For all that this address follows: how often it is written to. */
  @PostMapping(FollowPaths.PACE)
  @Requires(Action.FOLLOW)
  @Transactional
  public ModelAndView pace(
      @RequestParam(name = "t", defaultValue = "") String key,
      @RequestParam(defaultValue = "") String pace) {
    var read = FollowKey.read(key).filter(found -> follows.find(found).isPresent());
    if (read.isEmpty()) {
      return gone(FollowPaths.STOP, "following.stop");
    }
    Pace.read(pace)
        .filter(chosen -> chosen != Pace.NEVER)
        .ifPresent(chosen -> follows.pace(read.get(), chosen));
    return Show.seeOther(FollowPaths.STOP + "?t=" + key);
  }

  private ModelAndView open(String key, String action, String say) {
    var follow = FollowKey.read(key).flatMap(follows::find);
    if (follow.isEmpty()) {
      return gone(action, say);
    }
    var name = named.name(follow.get().what()).orElse("");
    return Show.page(VIEW, KeyPage.of(follow.get(), name, action, say));
  }

  private static ModelAndView press(
      String key, String action, Function<FollowKey, Attempt<?>> verb) {
    boolean begins = action.equals(FollowPaths.CONFIRM);
    var attempt = FollowKey.read(key).<Attempt<?>>map(verb).orElseGet(KeyPages::notThere);
    return attempt instanceof Attempt.Done<?>
        ? Show.seeOther(begins ? FollowPaths.DONE : FollowPaths.STOPPED)
        : gone(action, begins ? "following.confirm" : "following.stop");
  }

  private static Attempt<FollowKey> notThere() {
    return Attempt.refused(FollowReason.NOT_THERE);
  }

  private static ModelAndView gone(String action, String say) {
    var why = Mistakes.because(List.of(FollowReason.NOT_THERE));
    return Show.refused(VIEW, KeyPage.gone(action, say, why));
  }

  @GetMapping(FollowPaths.DONE)
  @Requires(Action.FOLLOW)
  ModelAndView begun() {
    return Show.page("following/begun");
  }

  @GetMapping(FollowPaths.STOPPED)
  @Requires(Action.FOLLOW)
  ModelAndView stopped() {
    return Show.page("following/stopped");
  }
}
