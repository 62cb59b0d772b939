package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.How;
import org.alongside.identity.Limit;
import org.alongside.identity.Limits;
import org.alongside.identity.Passkeys;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.OurPath;
import org.alongside.web.Show;
import org.alongside.web.TooMany;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a passkey. */
@Controller
class PasskeySignInPages {

  private static final String VIEW = "identity/passkeySignIn";

  private final PasskeyProof proof;
  private final Passkeys passkeys;
  private final SignIn signIn;
  private final Limits limits;
  private final InstantSource clock;

  PasskeySignInPages(
      PasskeyProof proof, Passkeys passkeys, SignIn signIn, Limits limits, InstantSource clock) {
    this.proof = proof;
    this.passkeys = passkeys;
    this.signIn = signIn;
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping(IdentityPaths.PASSKEY)
  @Requires(Action.SIGN_IN)
  ModelAndView show(@RequestParam(name = "to", defaultValue = "/") String back, Actor actor) {
    return Show.page(VIEW, page(back, actor, Mistakes.none()));
  }

  @PostMapping(path = IdentityPaths.PASSKEY_OPTIONS, produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Action.SIGN_IN)
  @ResponseBody
  String options(HttpServletRequest request) {
    return proof.askToSignIn(request).orElseThrow(NotFound::new);
  }

  @PostMapping(IdentityPaths.PASSKEY)
  @Requires(Action.SIGN_IN)
  @Transactional
  public ModelAndView use(
      @RequestParam(defaultValue = "") String credential,
      @RequestParam(defaultValue = "/") String back,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!limits.allow(Limit.PASSKEYS_FROM_NETWORK, Network.of(request), clock.instant())) {
      throw new TooMany(Limit.PASSKEYS_FROM_NETWORK.window());
    }
    var person = proof.signIn(request, credential);
    if (person.isEmpty()) {
      return Show.refused(VIEW, page(back, actor, mistake(credential)));
    }
    signIn.as(person.get(), How.PASSKEY, request, response);
    return Show.seeOther(OurPath.or(back, "/"));
  }

  static Mistakes mistake(String credential) {
    return Mistakes.of(
        new Mistake(
            "passkey",
            credential.isEmpty()
                ? "identity.passkey.needs-script"
                : "identity.reason.not-recognised"));
  }

  private PasskeySignInPage page(String back, Actor actor, Mistakes mistakes) {
    var person = actor.person();
    return new PasskeySignInPage(
        OurPath.or(back, "/"),
        person != null,
        person != null && passkeys.of(person).isEmpty(),
        mistakes);
  }
}
