package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.UseEnrolment;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.web.Limited;
import org.alongside.web.Mistakes;
import org.alongside.web.OurPath;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An administrator types the one-time key that lets them make a passkey. */
@Controller
class EnrolmentPages {

  private final UseEnrolment useEnrolment;
  private final KeyRing keys;
  private final Self self;

  EnrolmentPages(UseEnrolment useEnrolment, KeyRing keys, Self self) {
    this.useEnrolment = useEnrolment;
    this.keys = keys;
    this.self = self;
  }

  @PostMapping("/me/passkeys/key")
  @Requires(Action.CHANGE_OWN_KEYS)
  @Limited(times = 20, minutes = 60)
  @Transactional
  public ModelAndView use(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "/me") String back,
      Actor actor,
      HttpServletRequest request) {
    var form = new KeyForm("", "", back);
    return switch (useEnrolment.use(actor, key, self.now())) {
      case Attempt.Done<PersonId>(var person) -> {
        MayEnrol.begin(person, self.now(), request);
        yield Show.seeOther(IdentityPaths.passkeys(OurPath.or(back, "/me")));
      }
      case Attempt.Refused<PersonId>(var reasons) ->
          Show.refused(
              PasskeyPages.VIEW,
              keys.page(actor, request, form, Mistakes.because("key", reasons)).typed(key));
      case Attempt.Overtaken<PersonId>() ->
          Show.overtaken(PasskeyPages.VIEW, keys.page(actor, request, form, Mistakes.none()));
    };
  }
}
