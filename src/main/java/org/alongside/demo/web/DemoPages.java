package org.alongside.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.database.Installation;
import org.alongside.identity.How;
import org.alongside.identity.web.SignIn;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with one press, in a demonstration and nowhere else. */
@Controller
class DemoPages {

  static final String PATH = "/demo";

  private final Installation installation;
  private final DemoPeople people;
  private final SignIn signIn;

  DemoPages(Installation installation, DemoPeople people, SignIn signIn) {
    this.installation = installation;
    this.people = people;
    this.signIn = signIn;
  }

  @GetMapping(PATH)
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView people() {
    onlyInDemonstrations();
    return Show.page("demo/people", DemoPage.of(people.all()));
  }

  @PostMapping(PATH)
  @Requires(Action.SIGN_IN)
  ModelAndView signIn(
      @RequestParam String person, HttpServletRequest request, HttpServletResponse response) {
    onlyInDemonstrations();
    var found =
        people.all().stream()
            .filter(one -> one.person().id().toString().equals(person))
            .findFirst()
            .orElseThrow(NotFound::new);
    signIn.as(found.person().id(), How.PASSKEY, request, response);
    return Show.seeOther(found.start());
  }

  private void onlyInDemonstrations() {
    if (!installation.demo()) {
      throw new NotFound();
    }
  }
}
