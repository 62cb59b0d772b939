package org.alongside.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.web.FirstSignIn;
import org.alongside.access.web.Requires;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.PublicAddress;
import org.alongside.organisation.SetUp;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first visit: who this is for, how it sends mail, who looks after it. */
@Controller
class SetUpPages {

  private static final String FORM = "organisation/setUp";

  private final Organisations organisations;
  private final SetUpDoor door;
  private final SetUp setUp;
  private final FirstSignIn signIn;
  private final InstantSource clock;

  SetUpPages(
      Organisations organisations,
      SetUpDoor door,
      SetUp setUp,
      FirstSignIn signIn,
      InstantSource clock) {
    this.organisations = organisations;
    this.door = door;
    this.setUp = setUp;
    this.signIn = signIn;
    this.clock = clock;
  }

  @GetMapping(OrganisationPaths.SET_UP)
  @Requires(Action.SET_UP)
  ModelAndView form(HttpServletRequest request) {
    if (organisations.latest().isPresent()) {
      return Show.seeOther("/");
    }
    if (!door.open(request)) {
      return Show.page("organisation/setUpKey", new SetUpKeyPage("", Mistakes.none()));
    }
    var typed = new Typed(Map.of("address", addressOf(request)));
    return Show.page(FORM, new SetUpPage(typed, Mistakes.none(), null));
  }

  @PostMapping(OrganisationPaths.SET_UP)
  @Requires(Action.SET_UP)
  @Transactional
  public ModelAndView finish(
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!door.open(request)) {
      return Show.seeOther(OrganisationPaths.SET_UP);
    }
    var form = SetUpForm.read(new Typed(fields), request.getServerName());
    if (form.mistakes().any()) {
      return Show.refused(FORM, new SetUpPage(form.typed(), form.mistakes(), null));
    }
    return switch (begin(form)) {
      case Attempt.Done<PersonId>(var person) ->
          Show.seeOther(signIn.begin(person, OrganisationPaths.SETTINGS, request, response));
      case Attempt.Refused<PersonId>(var reasons) ->
          Show.refused(FORM, new SetUpPage(form.typed(), Mistakes.because(reasons), null));
      case Attempt.Overtaken<PersonId>() -> Show.seeOther("/");
    };
  }

  private Attempt<PersonId> begin(SetUpForm form) {
    var organisation = form.organisation().orElseThrow();
    var administrator = form.administrator().orElseThrow();
    return setUp.setUp(organisation, administrator, clock.instant());
  }

  /** A suggestion only: it counts when somebody who holds the key has sent it. */
  private static String addressOf(HttpServletRequest request) {
    var url = request.getRequestURL();
    return PublicAddress.read(url.substring(0, url.length() - request.getRequestURI().length()))
        .map(PublicAddress::value)
        .orElse("");
  }
}
