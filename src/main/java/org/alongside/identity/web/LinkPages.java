package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.identity.ProveAddress;
import org.alongside.identity.Secret;
import org.alongside.identity.SignInReason;
import org.alongside.identity.SignInRequest;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The link from a letter: opening it shows a button, because mail scanners open every link. */
@Controller
class LinkPages {

  private static final String VIEW = "identity/link";

  private final ProveAddress prove;
  private final Arrival arrival;
  private final InstantSource clock;

  LinkPages(ProveAddress prove, Arrival arrival, InstantSource clock) {
    this.prove = prove;
    this.arrival = arrival;
    this.clock = clock;
  }

  @GetMapping(IdentityPaths.LINK)
  @Requires(Action.SIGN_IN)
  ModelAndView open(
      @RequestParam(name = "t", defaultValue = "") String token, HttpServletRequest request) {
    var looked =
        Secret.read(token)
            .map(secret -> prove.look(secret, browser(request), clock.instant()))
            .orElseGet(() -> Attempt.refused(SignInReason.NOT_A_LINK));
    return answer(looked, token, new LinkPage(token, true, Mistakes.none()));
  }

  @PostMapping(IdentityPaths.LINK)
  @Requires(Action.SIGN_IN)
  @Transactional
  public ModelAndView press(
      @RequestParam(name = "t", defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    var used =
        Secret.read(token)
            .map(secret -> prove.byLink(secret, browser(request), clock.instant()))
            .orElseGet(() -> Attempt.refused(SignInReason.NOT_A_LINK));
    return used instanceof Attempt.Done<SignInRequest>(var proved)
        ? Show.seeOther(arrival.by(proved, request, response))
        : answer(used, token, new LinkPage(token, true, Mistakes.none()));
  }

  private static ModelAndView answer(
      Attempt<SignInRequest> attempt, String token, LinkPage usable) {
    return switch (attempt) {
      case Attempt.Done<SignInRequest> done -> Show.page(VIEW, usable);
      case Attempt.Refused<SignInRequest>(var reasons) -> refused(token, reasons);
      case Attempt.Overtaken<SignInRequest> overtaken -> Show.overtaken(VIEW, usable);
    };
  }

  private static ModelAndView refused(String token, List<Reason> reasons) {
    return Show.refused(VIEW, new LinkPage(token, false, Mistakes.because(reasons)));
  }

  /** A browser that has asked for nothing has a secret that fits no request. */
  private static Secret browser(HttpServletRequest request) {
    return AskingBrowser.read(request).orElseGet(Secret::random);
  }
}
