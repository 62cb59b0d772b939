package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.AlongsideProcess;
import org.alongside.identity.web.Letterbox;
import org.alongside.identity.web.VirtualKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Run it: a real process on an empty folder, set up with its one-time key, sending real mail, until
 * a project is there for everyone; then saved into a file, and brought back in another place.
 */
class RunItJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @TempDir Path folder;

  @BeforeEach
  void mailServer() {
    mail.start();
  }

  @AfterEach
  void noMailServer() {
    mail.stop();
  }

  @Test
  void fromAnEmptyFolderToAProjectThatEveryoneCanRead() throws Exception {
    var data = folder.resolve("data");
    try (var running = AlongsideProcess.running(data)) {
      var url = running.url();
      var sam = browser.visitor(url);
      setUp(sam, Files.readString(data.resolve("set-up-key")).strip());
      var cleo = browser.phone(url);
      arrives(cleo, "Cleo Brook", "cleo@riverdale.example");
      sam.visit("/roles").type("Their email address", "cleo@riverdale.example");
      sam.choose("Co-ordinator").press("Give somebody a role").sees("Cleo Brook");
      sam.picture("roles");
      publishes(cleo);
      browser
          .withoutScripts(url)
          .visit("/")
          .click("Projects")
          .click("News of the ward")
          .sees("Nobody waits without a word.");
      browser.visitor(url).visit("/set-up").isAt("/");
    }
  }

  private void setUp(Visitor sam, String key) throws Exception {
    VirtualKey.pluggedInto(sam);
    sam.visit("/").isAt("/set-up").picture("key");
    sam.type("Key", key).press("Continue").picture("set-up");
    sam.type("Name of the organisation", "Riverdale ICB")
        .type("Short code", "XRD")
        .type("Name of the team or person", "Working together team")
        .type("Email address to ask at", "together@riverdale.example")
        .type("Mail server", "127.0.0.1")
        .type("Port", Integer.toString(mail.getSmtp().getPort()))
        .choose("Not at all")
        .type("Email address that letters come from", "alongside@riverdale.example")
        .type("Your name", "Sam Hill")
        .type("Your email address", "sam@riverdale.example")
        .press("Send a test letter")
        .sees("The mail server took the test letter")
        .picture("mail-tried");
    assertThat(mail.getReceivedMessages()).hasSize(1);
    sam.press("Finish").type("Name of the passkey", "my laptop").picture("passkey");
    sam.act(() -> {
      sam.page()
          .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
          .getByText("Make a passkey")
          .first()
          .click();
      sam.page().waitForURL("**/settings");
    });
    sam.picture("settings");
  }

  private void arrives(Visitor who, String name, String address) throws Exception {
    mail.purgeEmailFromAllMailboxes();
    who.visit("/sign-in").type("Your email address", address).press("Send me a link");
    assertThat(mail.waitForIncomingEmail(20_000, 1)).isTrue();
    var letter = GreenMailUtil.getBody(mail.getReceivedMessages()[0]);
    who.visit(Letterbox.link(letter.replace("=\r\n", "").replace("=3D", "="))).press("Sign me in");
    who.type("Your name", name).press("Save and go on").sees(name).picture("arrived");
  }

  private static void publishes(Visitor cleo) {
    var project = new NewProject("News of the ward");
    project.described(cleo);
    project.promisesToInform(cleo);
    cleo.visit(project.path() + "/publish").press("Publish").isAt(project.path());
    cleo.picture("first-project");
  }

  @Test
  void whatIsSavedComesBackInAnotherPlaceAndItsRecordsHold() throws Exception {
    var file = folder.resolve("everything.zip");
    var here = folder.resolve("here");
    Map<String, String> before;
    try (var running = AlongsideProcess.running(here, AlongsideProcess.WHOLE, "--demo")) {
      before = SavedPages.of(running.url());
      assertThat(AlongsideProcess.typed("backup", file.toString(), "--data", here.toString()))
          .contains("Saved");
    }
    assertThat(before.keySet()).filteredOn(path -> path.endsWith("/record.json")).hasSize(5);
    assertThat(before)
        .hasSizeGreaterThan(20)
        .allSatisfy((_, page) -> assertThat(page).startsWith("200 "));
    var there = folder.resolve("there");
    assertThat(AlongsideProcess.typed("restore", file.toString(), "--data", there.toString()))
        .contains("Restored");
    try (var running = AlongsideProcess.running(there, AlongsideProcess.WHOLE, "--demo")) {
      var after = SavedPages.of(running.url());
      assertThat(after.keySet()).isEqualTo(before.keySet());
      assertThat(after).allSatisfy((path, page) -> assertThat(page).isEqualTo(before.get(path)));
      browser.visitor(running.url()).visit("/").picture("restored");
      for (var path : after.keySet().stream().filter(p -> p.endsWith("/record.json")).toList()) {
        assertThat(verified(running.url() + path)).contains("\"valid\":true");
      }
    }
  }

  private String verified(String address) throws Exception {
    var file = folder.resolve("record.json");
    try (var in = URI.create(address).toURL().openStream()) {
      Files.write(file, in.readAllBytes());
    }
    return AlongsideProcess.typed("verify", file.toString());
  }
}
