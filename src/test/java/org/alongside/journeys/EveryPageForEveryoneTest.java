package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.alongside.browser.Browser;
import org.alongside.browser.Keyboard;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.DecisionRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages that most people meet, for people who see everything four times as large, who use only
 * a keyboard, or whose system chooses the colours.
 */
class EveryPageForEveryoneTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final String PROJECT = "a-better-way-to-an-autism-or-adhd-assessment";
  private static final String PARTNER = "Fern Waters";

  @TempDir private static Path data = Path.of("");
  private static RunningAlongside demo;
  private static RunningAlongside empty;

  /** A page by its name; the words that a keyboard has to reach there. */
  record Look(String name, boolean partner, String path, String reach) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void start() {
    demo = RunningAlongside.startDemo();
    empty = RunningAlongside.startBeforeSetUp("alongside.data=" + data);
  }

  @AfterAll
  static void stop() {
    empty.close();
    demo.close();
  }

  private static Stream<Look> pages() {
    var open = "/decisions/" + openDecision();
    return Stream.of(
        new Look("home", false, "/", "Co-production"),
        new Look("what-we-mean", false, "/what-we-mean", "Decisions"),
        new Look("sign-in", false, "/sign-in", "Send me a link"),
        new Look("project", false, "/projects/" + PROJECT, "All points and their records"),
        new Look("decision", true, open, "Change your answer"),
        new Look("answer", true, open + "/response", "Save the change"),
        new Look("room", true, "/partnerships/" + PROJECT, "Write something to decide"),
        new Look("me", true, "/me", "Sign out"),
        new Look("set-up", false, "/set-up", "Finish"));
  }

  private static String openDecision() {
    return demo.bean(DecisionRegister.class).register(null, 100).stream()
        .filter(line -> line.phase() == DecisionLine.Phase.OPEN)
        .filter(line -> line.question().startsWith("Should we send a text message"))
        .findFirst()
        .orElseThrow()
        .id()
        .toString();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fourTimesAsLargeNothingIsScrolledSideways(Look look) throws Exception {
    var visitor = visits(browser.enlarged(url(look)), look);
    visitor.act(() -> opened(visitor));
    enlargedPicture(visitor, look.name());
  }

  /** What is folded away has to fit as well. */
  private static void opened(Visitor visitor) {
    visitor
        .page()
        .evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  /** From the heading on: the whole page would be too large a picture. */
  private static void enlargedPicture(Visitor visitor, String name) {
    visitor.page().evaluate("() => document.querySelector('h1').scrollIntoView()");
    visitor
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(
                    Path.of(
                        "target", "screenshots", "EveryPageForEveryoneTest", name + "-400.png")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theKeyboardReachesEverythingInOrderAndIsNeverCaught(Look look) throws Exception {
    var visitor = visits(browser.visitor(url(look)), look);
    assertThat(Keyboard.of(visitor).through())
        .startsWith("Skip to main content")
        .anyMatch(name -> name.startsWith(look.reach()));
    var phone = visits(browser.phone(url(look)), look);
    assertThat(Keyboard.of(phone).through()).anyMatch(name -> name.startsWith(look.reach()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void coloursOfTheReadersOwnShowWhereTheFocusIs(Look look) throws Exception {
    var visitor = browser.visitor(url(look));
    visitor
        .page()
        .emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    visits(visitor, look).picture(look.name() + "-own-colours");
    assertThat(Keyboard.of(visitor).through()).anyMatch(name -> name.startsWith(look.reach()));
  }

  private static String url(Look look) {
    return look.name().equals("set-up") ? empty.url() : demo.url();
  }

  private static Visitor visits(Visitor visitor, Look look) throws Exception {
    if (look.name().equals("set-up")) {
      var key = Files.readString(data.resolve("set-up-key")).strip();
      return visitor.visit("/set-up").type("Key", key).press("Continue").isAt("/set-up");
    }
    if (look.partner()) {
      visitor.visit("/demo").press("Sign in as " + PARTNER);
    }
    return visitor.visit(look.path()).hasStatus(200);
  }
}
