package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.Card;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner without e-mail signs in with a printed card. */
class CardJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
    Letterbox.settled(alongside);
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void theCoOrdinatorPrintsACardThatWorksUntilItIsStopped() {
    var id = SignedInAs.somebody(alongside, "Cora Ordinator", Role.CO_ORDINATOR);
    var cora = Visiting.as(alongside, id, browser.visitor(alongside.url()));
    cora.visit("/people").picture("people").press("Add somebody without email").hasStatus(422);
    cora.type("The name they want to be shown", "Mo Offline").press("Add somebody without email");
    cora.sees("This person has no card").press("Make a card").picture("printed");
    var code = row(cora, "Code on the card");
    var path = row(cora, "Address").replace(alongside.url(), "");
    var pin = text(cora, ".nhsuk-card p.nhsuk-heading-l");

    var mo = browser.phone(alongside.url());
    assertThat(path).startsWith("/card#");
    mo.visit(path)
        .picture("card")
        .isAt("/card")
        .type("PIN", "000000")
        .press("Sign in")
        .hasStatus(422);
    mo.sees("The code or the PIN is not right").fieldHolds("PIN", "");
    mo.type("Code on the card", code.toLowerCase(Locale.ROOT)).type("PIN", pin);
    mo.press("Sign in").isAt("/").sees("Mo Offline").press("Sign out");

    cora.click("I have printed it").sees("has had a card since").press("Stop the card");
    cora.sees("This person has no card").picture("person");
    mo.visit(path).type("PIN", pin).press("Sign in").hasStatus(422);
  }

  @Test
  void fiveWrongPinsStopACard() {
    var id = SignedInAs.somebody(alongside, "Cody Ordinator", Role.CO_ORDINATOR);
    var cody = Visiting.as(alongside, id, browser.withoutScripts(alongside.url()));
    cody.visit("/people").type("The name they want to be shown", "Val Offline");
    cody.press("Add somebody without email").press("Make a card");
    var code = row(cody, "Code on the card");
    var pin = text(cody, ".nhsuk-card p.nhsuk-heading-l");
    var wrong = pin.equals("111111") ? "222222" : "111111";
    var thief = browser.withoutScripts(alongside.url());
    for (int tries = 0; tries < Card.TRIES; tries++) {
      thief
          .visit("/card")
          .type("Code on the card", code)
          .type("PIN", wrong)
          .press("Sign in")
          .hasStatus(422);
    }
    thief.sees("stopped working").visit("/card").type("Code on the card", code);
    thief.type("PIN", pin).press("Sign in").hasStatus(422);
    assertThat(thief.page().content()).contains("stopped working").doesNotContain("Val Offline");
  }

  @Test
  void somebodyWithAnEmailAddressGetsNoCard() {
    var id = SignedInAs.somebody(alongside, "Coco Ordinator", Role.CO_ORDINATOR);
    var other = SignedInAs.somebody(alongside, "Has Email");
    var coco = Visiting.as(alongside, id, browser.visitor(alongside.url()));
    coco.visit("/people").type("Find somebody", "has").press("Find").isAt("/people/search");
    coco.click("Has Email").sees("has an email address");
    coco.doesNotSee("Make a card").visit("/people/" + other).hasStatus(200);
  }

  private static String row(Visitor visitor, String key) {
    return text(visitor, "dt:text-is('" + key + "') + dd");
  }

  private static String text(Visitor visitor, String selector) {
    return Objects.requireNonNull(visitor.page().locator(selector).first().textContent()).strip();
  }
}
