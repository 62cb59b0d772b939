package org.alongside.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.SetUpKey;
import org.alongside.organisation.SetUpKeys;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets in whoever has the key, for an hour and in this browser. */
@Controller
class SetUpDoor {

  private static final String OPEN_UNTIL = "alongside.set-up";

  private final SetUpKeys keys;
  private final Organisations organisations;
  private final InstantSource clock;

  SetUpDoor(SetUpKeys keys, Organisations organisations, InstantSource clock) {
    this.keys = keys;
    this.organisations = organisations;
    this.clock = clock;
  }

  @PostMapping(OrganisationPaths.SET_UP_KEY)
  @Requires(Action.SET_UP)
  ModelAndView key(@RequestParam(defaultValue = "") String key, HttpServletRequest request) {
    var now = clock.instant();
    if (SetUpKey.read(key).filter(typed -> keys.opens(typed, now)).isEmpty()) {
      var mistakes = Mistakes.of(new Mistake("key", "organisation.key.wrong"));
      return Show.refused("organisation/setUpKey", new SetUpKeyPage(key, mistakes));
    }
    request.getSession(true).setAttribute(OPEN_UNTIL, now.plus(SetUpKeys.VALID));
    return Show.seeOther(OrganisationPaths.SET_UP);
  }

  /** Whether this browser may set up; nobody may any more when it is done. */
  boolean open(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
        && session.getAttribute(OPEN_UNTIL) instanceof Instant until
        && clock.instant().isBefore(until)
        && organisations.latest().isEmpty();
  }
}
