package org.alongside.following.web;

import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.following.ConfirmFollow;
import org.alongside.following.Follow;
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
  private static final int MOST = 20;

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
    return open(List.of(key), FollowPaths.CONFIRM, "following.confirm");
  }

  @PostMapping(FollowPaths.CONFIRM)
  @Requires(Action.FOLLOW)
  @Transactional
  public ModelAndView confirm(@RequestParam(name = "t", defaultValue = "") String key) {
    var attempt =
        FollowKey.read(key)
            .<Attempt<?>>map(read -> confirm.confirm(read, clock.instant()))
            .orElseGet(KeyPages::notThere);
    return attempt instanceof Attempt.Done<?>
        ? Show.seeOther(FollowPaths.DONE)
        : gone(FollowPaths.CONFIRM, "following.confirm");
  }

  @GetMapping(FollowPaths.STOP)
  @Requires(Action.FOLLOW)
  ModelAndView openStop(@RequestParam(name = "t", defaultValue = "") List<String> keys) {
    return open(keys, FollowPaths.STOP, "following.stop");
  }

  @PostMapping(FollowPaths.STOP)
  @Requires(Action.FOLLOW)
  @Transactional
  public ModelAndView stop(@RequestParam(name = "t", defaultValue = "") List<String> keys) {
    var follows = find(keys);
    follows.forEach(follow -> stop.stop(follow.key()));
    return follows.isEmpty()
        ? gone(FollowPaths.STOP, "following.stop")
        : Show.seeOther(FollowPaths.STOPPED);
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

  private ModelAndView open(List<String> keys, String action, String say) {
    var lines =
        find(keys).stream()
            .map(follow -> new KeyPage.Line(follow, named.name(follow.what()).orElse("")))
            .toList();
    return lines.isEmpty()
        ? gone(action, say)
        : Show.page(VIEW, new KeyPage(lines, action, say, Mistakes.none()));
  }

  /** A letter tells of a few things at most, each with its key. */
  private List<Follow> find(List<String> keys) {
    return keys.stream()
        .distinct()
        .limit(MOST)
        .flatMap(key -> FollowKey.read(key).stream())
        .flatMap(key -> follows.find(key).stream())
        .toList();
  }

  private static Attempt<FollowKey> notThere() {
    return Attempt.refused(FollowReason.NOT_THERE);
  }

  private static ModelAndView gone(String action, String say) {
    var why = Mistakes.because(List.of(FollowReason.NOT_THERE));
    return Show.refused(VIEW, new KeyPage(List.of(), action, say, why));
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
