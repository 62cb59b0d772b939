package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lead makes a consultation from nothing and publishes it, and strangers answer it. */
class LeadJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static Visitor lead(Visitor visitor, AskingProject in) {
    var person = SignedInAs.somebody(alongside, "Lead of " + in.path());
    var given =
        alongside
            .bean(GiveRole.class)
            .give(null, person, Role.PROJECT_LEAD, in.id(), alongside.clock().instant());
    assertThat(given).isInstanceOf(Attempt.Done.class);
    visitor
        .page()
        .context()
        .addCookies(
            List.of(
                new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(alongside, person))
                    .setUrl(alongside.url())));
    return visitor;
  }

  @Test
  void aLeadMakesASmallSurveyFromNothingAndAStrangerAnswersIt() {
    var in = new AskingProject(alongside, "Tea room");
    var lead = lead(browser.visitor(alongside.url()), in);
    lead.visit(in.path())
        .click("Start a consultation in “Tea room”")
        .press("Start the draft")
        .hasStatus(422)
        .sees("Choose how much hangs on it.")
        .picture("consultation-start")
        .choose("A small survey")
        .press("Start the draft")
        .isAt("/consultations/tea-room/edit")
        .sees("Before you can publish")
        .sees("Say why you are asking.")
        .picture("consultation-draft");
  }
}
