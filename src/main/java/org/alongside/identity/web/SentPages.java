package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.identity.Code;
import org.alongside.identity.ProveAddress;
import org.alongside.identity.Secret;
import org.alongside.identity.SignInRequest;
import org.alongside.identity.SignInRequests;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The code from a letter that was read on another device. */
@Controller
class SentPages {

  private static final String VIEW = "identity/sent";

  private final ProveAddress prove;
  private final SignInRequests requests;
  private final Arrival arrival;
  private final InstantSource clock;

  SentPages(ProveAddress prove, SignInRequests requests, Arrival arrival, InstantSource clock) {
    this.prove = prove;
    this.requests = requests;
    this.arrival = arrival;
    this.clock = clock;
  }

  @PostMapping(IdentityPaths.CODE)
  @Requires(Action.SIGN_IN)
  @Transactional
  public ModelAndView code(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var browser = AskingBrowser.read(request);
    if (browser.isEmpty()) {
      return Show.seeOther(IdentityPaths.SIGN_IN);
    }
    var read = Code.read(code);
    if (read.isEmpty()) {
      return again(browser.get(), code, Mistakes.of(new Mistake("code", "identity.code.wrong")));
    }
    var attempt = prove.byCode(read.get(), browser.get(), Network.of(request), clock.instant());
    return switch (attempt) {
      case Attempt.Done<SignInRequest>(var proved) ->
          Show.seeOther(arrival.by(proved, request, response));
      case Attempt.Refused<SignInRequest>(var reasons) ->
          again(browser.get(), code, Mistakes.because("code", reasons));
      case Attempt.Overtaken<SignInRequest> overtaken ->
          again(browser.get(), code, Mistakes.none());
    };
  }

  private ModelAndView again(Secret browser, String code, Mistakes mistakes) {
    Optional<SignInRequest> asked = requests.newestOf(browser.digest());
    return asked
        .map(one -> Show.refused(VIEW, page(one, code, mistakes)))
        .orElseGet(() -> Show.seeOther(IdentityPaths.SIGN_IN));
  }

  static SentPage page(SignInRequest asked, String code, Mistakes mistakes) {
    return new SentPage(asked.email().value(), asked.returnTo(), code, mistakes);
  }
}
