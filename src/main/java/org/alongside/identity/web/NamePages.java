package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.participation.OneLine;
import org.alongside.people.Person;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first time: how somebody wants to be called. */
@Controller
class NamePages {

  private static final String VIEW = "identity/name";

  private final Arrival arrival;

  NamePages(Arrival arrival) {
    this.arrival = arrival;
  }

  @GetMapping(IdentityPaths.NAME)
  @Requires(Action.SIGN_IN)
  ModelAndView ask(HttpServletRequest request) {
    return arrival
        .remembered(request)
        .map(fresh -> Show.page(VIEW, page(fresh, fresh.suggestedName(), Mistakes.none())))
        .orElseGet(() -> Show.seeOther(IdentityPaths.SIGN_IN));
  }

  @PostMapping(IdentityPaths.NAME)
  @Requires(Action.SIGN_IN)
  @Transactional
  public ModelAndView join(
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request,
      HttpServletResponse response) {
    var remembered = arrival.remembered(request);
    if (remembered.isEmpty()) {
      return Show.seeOther(IdentityPaths.SIGN_IN);
    }
    var fresh = remembered.get();
    var mistakes = mistakes(name.strip());
    return mistakes.any()
        ? Show.refused(VIEW, page(fresh, name, mistakes))
        : Show.seeOther(arrival.join(fresh, name, request, response));
  }

  static Mistakes mistakes(String name) {
    if (name.isEmpty()) {
      return Mistakes.of(new Mistake("name", "identity.name.none"));
    }
    return name.length() > Person.Profile.LONGEST_NAME
        ? Mistakes.of(new Mistake("name", "identity.name.long", Person.Profile.LONGEST_NAME))
        : OneLine.is(name) ? Mistakes.none() : Mistakes.of(Mistake.unseen("name"));
  }

  private static NamePage page(NewHere fresh, String name, Mistakes mistakes) {
    var email = fresh.email();
    return new NamePage(name, email == null ? "" : email, mistakes);
  }
}
