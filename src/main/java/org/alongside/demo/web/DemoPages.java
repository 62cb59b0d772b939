package org.alongside.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.database.Installation;
import org.alongside.database.TimePassed;
import org.alongside.identity.How;
import org.alongside.identity.web.SignIn;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with one press and letting time pass, in a demonstration and nowhere else. */
@Controller
class DemoPages {

  static final String PATH = "/demo";

  private final Installation installation;
  private final DemoPeople people;
  private final SignIn signIn;
  private final TimePassed time;
  private final InstantSource clock;

  DemoPages(
      Installation installation,
      DemoPeople people,
      SignIn signIn,
      TimePassed time,
      InstantSource clock) {
    this.installation = installation;
    this.people = people;
    this.signIn = signIn;
    this.time = time;
    this.clock = clock;
  }

  /** How far somebody goes on. */
  enum Step {
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7));

    private final Duration length;

    Step(Duration length) {
      this.length = length;
    }
  }

  @GetMapping(PATH)
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView people(@RequestParam @Nullable String passed) {
    onlyInDemonstrations();
    return Show.page("demo/people", DemoPage.of(people.all(), clock.instant(), passed != null));
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

  /** Decisions then open and close as they do anywhere: by the job that looks every few seconds. */
  @PostMapping(PATH + "/time")
  @Requires(Action.LET_TIME_PASS)
  ModelAndView letTimePass(@RequestParam Step step) {
    onlyInDemonstrations();
    time.pass(step.length);
    return Show.seeOther(PATH + "?passed=yes");
  }

  private void onlyInDemonstrations() {
    if (!installation.demo()) {
      throw new NotFound();
    }
  }
}
