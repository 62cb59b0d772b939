package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.SecureRandom;
import java.util.Locale;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.Enrolments;
import org.alongside.organisation.SetUpKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in by a link in a letter, as people meet it. */
class SignInJourneyTest {

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
  void somebodyNewSignsInByTheLinkAndSaysTheirName() {
    var amina = browser.visitor(alongside.url());
    amina
        .visit("/sign-in?to=/what-we-mean")
        .picture("sign-in")
        .press("Send me a link")
        .hasStatus(422)
        .sees("Enter your email address")
        .type("Your email address", "amina at example")
        .press("Send me a link")
        .sees("Enter an email address like name@example.org")
        .fieldHolds("Your email address", "amina at example")
        .picture("sign-in-mistake")
        .type("Your email address", "Amina@Example.org")
        .press("Send me a link")
        .isAt("/sign-in/sent")
        .sees("amina@example.org")
        .picture("sent");
    var letter = Letterbox.of(alongside, "amina@example.org").signInLetter();
    amina.visit(Letterbox.link(letter)).hasStatus(200).picture("link").press("Sign me in");
    amina
        .isAt("/sign-in/name")
        .press("Save and go on")
        .sees("Enter the name you want to be shown")
        .picture("name")
        .type("Your name", "Amina")
        .press("Save and go on")
        .sees("Amina");
    assertThat(amina.page().url()).endsWith("/what-we-mean");
    amina.visit(Letterbox.link(letter)).hasStatus(422).sees("has been used before").picture("used");
    amina.press("Sign out").isAt("/signed-out").sees("You are signed out").picture("signed-out");
    amina.visit("/").doesNotSee("Amina");
  }

  @Test
  void theCodeFromAnotherDeviceIsTypedInTheAskingBrowserWithoutScripts() {
    SignedInAs.somebody(alongside, "Ben Carer");
    var laptop = browser.withoutScripts(alongside.url());
    ask(laptop, "ben.carer@example.org");
    var letter = Letterbox.of(alongside, "ben.carer@example.org").signInLetter();
    var phone = browser.phone(alongside.url());
    phone
        .visit(Letterbox.link(letter))
        .hasStatus(422)
        .sees("You asked for this link in another browser")
        .picture("other-browser");
    laptop
        .type("Type the code from the email here", "00000000")
        .press("Sign in with the code")
        .hasStatus(422)
        .sees("This is not the code")
        .picture("wrong-code")
        .type("Type the code from the email here", Letterbox.code(letter))
        .press("Sign in with the code")
        .isAt("/")
        .sees("Ben Carer");
  }

  @Test
  void anAdministratorIsOneOnlyWithAPasskeyAsWell() {
    var person = SignedInAs.somebody(alongside, "Cleo Admin", Role.ADMINISTRATOR);
    var key = SetUpKey.fresh(new SecureRandom());
    var soon = alongside.clock().instant().plusSeconds(60);
    alongside.bean(Enrolments.class).keep(person, key, soon);
    var cleo = browser.visitor(alongside.url());
    ask(cleo, "cleo.admin@example.org");
    var letter = Letterbox.of(alongside, "cleo.admin@example.org").signInLetter();
    cleo.visit(Letterbox.link(letter)).press("Sign me in");
    cleo.sees("Now use your passkey").sees("You need a one-time key").picture("second-step");
    VirtualKey.pluggedInto(cleo);
    cleo.press("Type your one-time key").picture("one-time-key").doesNotSee("Make a new passkey");
    cleo.type("One-time key", "11111-22222-33333-44444").press("Use the key").hasStatus(422);
    cleo.sees("This key does not work").fieldHolds("One-time key", "11111-22222-33333-44444");
    cleo.type("One-time key", key.value().toLowerCase(Locale.ROOT)).press("Use the key");
    cleo.picture("passkeys-none").type("Name of the passkey", "My phone");
    withKey(cleo, "Make a passkey");
    cleo.visit("/me/passkeys").sees("My phone").sees("Make a new passkey").picture("passkeys");
    cleo.open("Rename or remove My phone").press("Remove My phone").hasStatus(422);
    cleo.sees("This is your last passkey");
    cleo.press("Sign out");
    cleo.visit("/sign-in/passkey").picture("passkey");
    withKey(cleo, "Use my passkey");
    cleo.sees("Cleo Admin");
  }

  @Test
  void withoutScriptsPasskeysSayInWordsThatTheyNeedThem() {
    browser
        .withoutScripts(alongside.url())
        .visit("/sign-in/passkey")
        .sees("Passkeys need JavaScript")
        .press("Use my passkey")
        .hasStatus(422)
        .sees("You can sign in with a link by email instead");
  }

  private static void ask(Visitor visitor, String address) {
    visitor
        .visit("/sign-in")
        .type("Your email address", address)
        .press("Send me a link")
        .isAt("/sign-in/sent");
  }

  /** Presses a button whose script asks the key first and sends the form afterwards. */
  private static void withKey(Visitor visitor, String button) {
    visitor.act(() -> {
      var named = new Page.GetByRoleOptions().setName(button);
      visitor.page().getByRole(AriaRole.BUTTON, named).first().click();
      visitor.page().waitForURL(alongside.url() + "/");
    });
  }
}
