package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.AskForLink;
import org.alongside.identity.SignInRequest;
import org.alongside.identity.SignInRequests;
import org.alongside.participation.Attempt;
import org.alongside.people.EmailAddress;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a link to sign in by. */
@Controller
class SignInPages {

  private static final String VIEW = "identity/signIn";
  private static final Mistakes STAFF_FAILED =
      Mistakes.of(new Mistake("", "identity.sign-in.staff.failed"));

  private final AskForLink askForLink;
  private final SignInRequests requests;
  private final StaffProviders staff;
  private final InstantSource clock;

  SignInPages(
      AskForLink askForLink, SignInRequests requests, StaffProviders staff, InstantSource clock) {
    this.askForLink = askForLink;
    this.requests = requests;
    this.staff = staff;
    this.clock = clock;
  }

  @GetMapping(IdentityPaths.SIGN_IN)
  @Requires(Action.SIGN_IN)
  ModelAndView show(
      @RequestParam(name = "to", required = false) @Nullable String back,
      @RequestParam(name = "staff", required = false) @Nullable String failed,
      Actor actor) {
    var form = SignInForm.backTo(back);
    if (actor.signedIn()) {
      return Show.seeOther(form.back());
    }
    return failed == null
        ? Show.page(VIEW, page(form, Mistakes.none()))
        : Show.refused(VIEW, page(form, STAFF_FAILED));
  }

  /** Does the same for every address, known or not. */
  @PostMapping(IdentityPaths.SIGN_IN)
  @Requires(Action.SIGN_IN)
  @Transactional
  public ModelAndView ask(
      SignInForm form, HttpServletRequest request, HttpServletResponse response) {
    var address = form.address();
    if (address.isEmpty()) {
      return Show.refused(VIEW, page(form, form.mistakes()));
    }
    return switch (ask(address.get(), form, request, response)) {
      case Attempt.Done<SignInRequest> done -> Show.seeOther(IdentityPaths.SENT);
      case Attempt.Refused<SignInRequest>(var reasons) ->
          Show.refused(VIEW, page(form, Mistakes.because(reasons)));
      case Attempt.Overtaken<SignInRequest> overtaken ->
          Show.overtaken(VIEW, page(form, Mistakes.none()));
    };
  }

  private Attempt<SignInRequest> ask(
      EmailAddress address,
      SignInForm form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asker =
        new AskForLink.Asker(
            AskingBrowser.readOrGive(request, response), Network.of(request), form.back());
    return askForLink.ask(address, null, asker, clock.instant());
  }

  @GetMapping(IdentityPaths.SENT)
  @Requires(Action.SIGN_IN)
  ModelAndView sent(HttpServletRequest request) {
    return AskingBrowser.read(request)
        .flatMap(browser -> requests.newestOf(browser.digest()))
        .map(asked -> Show.page("identity/sent", SentPages.page(asked, "", Mistakes.none())))
        .orElseGet(() -> Show.seeOther(IdentityPaths.SIGN_IN));
  }

  private SignInPage page(SignInForm form, Mistakes mistakes) {
    return new SignInPage(form.email(), form.back(), mistakes, staff.names());
  }
}
