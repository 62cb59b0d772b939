package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.How;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.OurPath;
import org.alongside.web.Show;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's own passkeys: seen, made, named and removed. */
@Controller
class PasskeyPages {

  static final String VIEW = "identity/passkeys";

  private final KeyRing keys;
  private final PasskeyProof proof;
  private final SignIn signIn;

  PasskeyPages(KeyRing keys, PasskeyProof proof, SignIn signIn) {
    this.keys = keys;
    this.proof = proof;
    this.signIn = signIn;
  }

  @GetMapping(IdentityPaths.PASSKEYS)
  @Requires(Action.CHANGE_OWN_KEYS)
  ModelAndView show(
      @RequestParam(name = "to", defaultValue = "/me") String back,
      Actor actor,
      HttpServletRequest request) {
    return Show.page(VIEW, keys.page(actor, request, new KeyForm("", "", back), Mistakes.none()));
  }

  @PostMapping(path = "/me/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Action.CHANGE_OWN_KEYS)
  @Transactional
  @ResponseBody
  public String options(Actor actor, HttpServletRequest request) {
    if (keys.locked(actor, request)) {
      throw new NotFound();
    }
    return proof.askToAdd(request).orElseThrow(NotFound::new);
  }

  @PostMapping(IdentityPaths.PASSKEYS)
  @Requires(Action.CHANGE_OWN_KEYS)
  @Transactional
  public ModelAndView add(
      KeyForm form, Actor actor, HttpServletRequest request, HttpServletResponse response) {
    var mistakes = keys.add(form, actor, request);
    if (mistakes.any()) {
      return Show.refused(VIEW, keys.page(actor, request, form, mistakes));
    }
    // Whoever has just made a passkey has also used it.
    signIn.as(actor.personOrThrow(), How.PASSKEY, request, response);
    return Show.seeOther(OurPath.or(form.back(), "/me"));
  }

  @PostMapping("/me/passkeys/{passkey}/name")
  @Requires(Action.CHANGE_OWN_KEYS)
  @Transactional
  public ModelAndView rename(
      @PathVariable UUID passkey, KeyForm form, Actor actor, HttpServletRequest request) {
    var mistakes = form.mistakes("name-" + passkey);
    if (mistakes.any()) {
      return Show.refused(VIEW, keys.page(actor, request, form, mistakes));
    }
    if (!keys.rename(actor, passkey, form.name())) {
      throw new NotFound();
    }
    return Show.seeOther(IdentityPaths.PASSKEYS);
  }

  @PostMapping("/me/passkeys/{passkey}/remove")
  @Requires(Action.CHANGE_OWN_KEYS)
  @Transactional
  public ModelAndView remove(@PathVariable UUID passkey, Actor actor, HttpServletRequest request) {
    var form = new KeyForm("", "", "/me");
    return switch (keys.remove(actor, passkey, request)) {
      case Attempt.Done<UUID> done -> Show.seeOther(IdentityPaths.PASSKEYS);
      case Attempt.Refused<UUID>(var reasons) ->
          Show.refused(VIEW, keys.page(actor, request, form, Mistakes.because(reasons)));
      case Attempt.Overtaken<UUID> overtaken ->
          Show.overtaken(VIEW, keys.page(actor, request, form, Mistakes.none()));
    };
  }
}
