package org.alongside.journeys;

import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.identity.web.Visiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A project for named people: those who are named read it, and for all others it is not there. */
class NamedPeopleJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.start();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void onlyThoseWhoAreNamedKnowOfIt() {
    var url = alongside.url();
    var project = new NewProject("A quiet review");
    var people = project.path() + "/people";
    var lead = SignedInAs.somebody(alongside, "Lea Lead", Role.CO_ORDINATOR);
    var lea = Visiting.as(alongside, lead, browser.visitor(url));
    var nia =
        Visiting.as(alongside, SignedInAs.somebody(alongside, "Nia Named"), browser.phone(url));
    project.described(lea);
    project.promisesToInform(lea);
    lea.visit(people).choose("Only people named here, partners and those who lead it");
    lea.press("Save").isAt(people);
    lea.visit(project.path() + "/publish").sees("The people you named").press("Publish");
    lea.sees("Only named people can read this project.").picture("named-only");
    nia.visit(project.path()).hasStatus(404);

    lea.visit(people).type("Their email address", "nobody@example.org").press("Add somebody");
    lea.hasStatus(422).fieldHolds("Their email address", "nobody@example.org");
    lea.picture("named-mistake");
    lea.type("Their email address", "nia.named@example.org").press("Add somebody");
    lea.sees("Nia Named").picture("named");
    nia.visit(project.path()).hasStatus(200).sees("Nobody waits without a word.");
    nia.visit(project.path() + "/promise").hasStatus(200);

    for (var stranger : java.util.List.of(browser.withoutScripts(url), browser.phone(url))) {
      stranger.visit(project.path()).hasStatus(404).visit("/projects").doesNotSee("A quiet review");
      stranger.visit(project.path() + "/promise").hasStatus(404);
      stranger.visit("/").doesNotSee("A quiet review");
    }
    lea.visit(people).press("Nia Named").sees("Nobody is named yet.");
    nia.visit(project.path()).hasStatus(404);
  }
}
