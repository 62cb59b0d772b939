package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.AskForLink;
import org.alongside.identity.SignInReason;
import org.alongside.identity.SignInRequest;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new e-mail address: it is taken once a letter to it has been answered. */
@Controller
class EmailPages {

  private static final String VIEW = "identity/myEmail";

  private final AskForLink askForLink;
  private final Self self;

  EmailPages(AskForLink askForLink, Self self) {
    this.askForLink = askForLink;
    this.self = self;
  }

  @GetMapping(IdentityPaths.ME_EMAIL)
  @Requires(Action.CHANGE_OWN_KEYS)
  ModelAndView show(@RequestParam(required = false) @Nullable String taken) {
    var form = new SignInForm("", IdentityPaths.ME);
    return taken == null
        ? Show.page(VIEW, FormPage.of(form))
        : Show.refused(
            VIEW,
            new FormPage<>(form, Mistakes.because("email", List.of(SignInReason.ADDRESS_TAKEN))));
  }

  @PostMapping(IdentityPaths.ME_EMAIL)
  @Requires(Action.CHANGE_OWN_KEYS)
  @Transactional
  public ModelAndView ask(
      SignInForm form, Actor actor, HttpServletRequest request, HttpServletResponse response) {
    var address = form.address();
    if (address.isEmpty()) {
      return Show.refused(VIEW, new FormPage<>(form, form.mistakes()));
    }
    var asker =
        new AskForLink.Asker(
            AskingBrowser.readOrGive(request, response), Network.of(request), IdentityPaths.ME);
    return switch (askForLink.ask(address.get(), actor.personOrThrow(), asker, self.now())) {
      case Attempt.Done<SignInRequest> done -> Show.seeOther(IdentityPaths.SENT);
      case Attempt.Refused<SignInRequest>(var reasons) ->
          Show.refused(VIEW, new FormPage<>(form, Mistakes.because("email", reasons)));
      case Attempt.Overtaken<SignInRequest> overtaken -> Show.overtaken(VIEW, FormPage.of(form));
    };
  }
}
