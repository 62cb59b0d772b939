package org.alongside.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.files.Samples;
import org.alongside.identity.web.SignedInAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organisation's logo: added with words, seen by everybody, and taken away again. */
class LogoJourneyTest {

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

  private static Visitor administrator() {
    var person = SignedInAs.somebody(alongside, "Ada Minister", Role.ADMINISTRATOR);
    var visitor = browser.phone(alongside.url());
    var cookie = new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(alongside, person));
    visitor.page().context().addCookies(List.of(cookie.setUrl(alongside.url())));
    return visitor;
  }

  private static Visitor chooses(Visitor visitor, byte[] picture) {
    return visitor.act(() ->
        visitor
            .page()
            .locator("#file")
            .setInputFiles(new FilePayload("logo.png", "image/png", picture)));
  }

  private static boolean shown(Visitor visitor) {
    return visitor.page().locator("header img[alt='Riverdale board']").count() == 1;
  }

  @Test
  void everybodySeesItUntilItIsTakenAway() {
    var ada = administrator().visit("/settings").click("Your logo");
    chooses(ada, Samples.picture("png", 400, 120))
        .press("Save")
        .hasStatus(422)
        .picture("logo-mistake");
    chooses(ada, new byte[(int) LogoPages.LARGEST + 1])
        .type("What does it show?", "Riverdale board")
        .press("Save")
        .hasStatus(422)
        .sees("Choose a picture of at most 500 kB")
        .fieldHolds("What does it show?", "Riverdale board");
    chooses(ada, Samples.picture("png", 400, 120)).press("Save").sees("Take the logo away");
    assertThat(shown(ada.picture("logo"))).isTrue();
    var stranger = browser.visitor(alongside.url()).visit("/about");
    assertThat(shown(stranger.picture("logo-header"))).isTrue();
    var loaded =
        stranger
            .page()
            .locator("header img[alt='Riverdale board']")
            .evaluate("img => img.complete && img.naturalWidth");
    assertThat(loaded).isEqualTo(400);
    chooses(ada.visit("/settings/logo"), Samples.picture("png", 300, 120))
        .type("What does it show?", "Riverdale board")
        .press("Save");
    assertThat(kept()).as("one in place of the other").isOne();
    ada.press("Take the logo away").doesNotSee("Take the logo away");
    assertThat(kept()).isZero();
    assertThat(shown(ada.visit("/settings"))).isFalse();
  }

  private static long kept() {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT count(*) FROM files.file WHERE kind = 'logo' AND state <> 'REMOVED'")
        .query(Long.class)
        .single();
  }
}
