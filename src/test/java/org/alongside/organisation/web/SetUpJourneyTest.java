package org.alongside.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.VirtualKey;
import org.alongside.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The first day of an installation: from the key in a file to the saved settings. */
class SetUpJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  @TempDir private Path data = Path.of("");

  @Test
  void the_administrator_sets_it_up_and_changes_it_later() throws IOException {
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (var running = RunningAlongside.startBeforeSetUp("alongside.data=" + data)) {
      visitorsAreTold(running);
      var sam = browser.visitor(running.url());
      VirtualKey.pluggedInto(sam);
      sam.visit("/set-up");
      sam.type("Key", "0".repeat(20)).press("Continue").hasStatus(422).sees("Type the key");
      sam.type("Key", key()).press("Continue").isAt("/set-up");
      makesMistakes(sam);
      triesMail(sam, mail);
      finishes(sam);
      assertThat(running.bean(Organisations.class).latest().orElseThrow().name())
          .isEqualTo("Riverdale ICB");
      changes(sam);
      browser.visitor(running.url()).visit("/set-up").isAt("/");
    } finally {
      mail.stop();
    }
  }

  private void visitorsAreTold(RunningAlongside running) throws IOException {
    browser
        .phone(running.url())
        .visit("/projects?x=1")
        .isAt("/set-up")
        .sees("Nobody has set up Alongside here yet")
        .sees("We are not open yet")
        .doesNotSee(key())
        .picture("set-up-key");
    browser.withoutScripts(running.url()).visit("/").isAt("/set-up");
  }

  private static void makesMistakes(Visitor sam) {
    sam.picture("set-up")
        .type("Name of the organisation", "Riverdale ICB")
        .type("Short code", "?")
        .press("Finish")
        .hasStatus(422)
        .sees("Use 2 to 12 letters, numbers or dashes for the code")
        .sees("Enter your email address")
        .fieldHolds("Name of the organisation", "Riverdale ICB")
        .picture("set-up-mistakes");
  }

  private static void triesMail(Visitor sam, GreenMail mail) {
    sam.type("Short code", "XRD")
        .type("Name of the team or person", "Working together team")
        .type("Email address to ask at", "together@riverdale.example")
        .type("Mail server", "127.0.0.1")
        .type("Port", "1")
        .choose("Not at all")
        .type("Email address that letters come from", "alongside@riverdale.example")
        .type("Your name", "Sam Hill")
        .type("Your email address", "sam@riverdale.example")
        .press("Send a test letter")
        .hasStatus(200)
        .sees("The mail server did not answer")
        .fieldHolds("Your name", "Sam Hill")
        .picture("set-up-mail-trouble")
        .type("Port", Integer.toString(mail.getSmtp().getPort()))
        .press("Send a test letter")
        .sees("The mail server took the test letter");
    assertThat(mail.getReceivedMessages()).hasSize(1);
  }

  private static void finishes(Visitor sam) {
    sam.press("Finish")
        .isAt("/me/passkeys?to=%2Fsettings")
        .type("Name of the passkey", "my laptop")
        .press("Make a passkey");
    sam.page().waitForURL("**/settings");
  }

  private static void changes(Visitor sam) {
    sam.visit("/settings")
        .fieldHolds("Short code", "XRD")
        .picture("settings")
        .type("Colour", "#ffff00")
        .press("Save")
        .hasStatus(422)
        .sees("Choose a darker colour")
        .type("Colour", "#00594c")
        .press("Save")
        .isAt("/settings?saved=yes")
        .sees("Your changes are saved")
        .picture("settings-saved")
        .visit("/settings")
        .fieldHolds("Colour", "#00594c");
    overtaken(sam);
  }

  private static void overtaken(Visitor sam) {
    var other = sam.page().context().newPage();
    other.navigate(sam.page().url());
    other.getByLabel("Name of the organisation").fill("Riverdale");
    other.locator("button:has-text('Save')").first().click();
    other.close();
    sam.type("Short code", "XRE")
        .press("Save")
        .hasStatus(409)
        .sees("Somebody else has just changed the settings")
        .fieldHolds("Short code", "XRE");
  }

  private String key() throws IOException {
    return Files.readString(data.resolve("set-up-key")).strip();
  }
}
