package org.alongside.projects.web;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Lead it honestly: begin a project, be helped to name its level, be told all that is missing, put
 * it right, publish it, and offer something to take part in.
 */
class LeadItHonestlyJourneyTest {

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

  private static Visitor signedIn(Visitor visitor, String name) {
    var person = SignedInAs.somebody(alongside, name, Role.CO_ORDINATOR);
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
  void withScripts() {
    journey(
        signedIn(browser.visitor(alongside.url()), "Ada Lead"),
        "Shorter waits",
        "/projects/shorter-waits",
        true);
  }

  @Test
  void withoutScripts() {
    journey(
        signedIn(browser.withoutScripts(alongside.url()), "Bea Lead"),
        "Plainer letters",
        "/projects/plainer-letters",
        false);
  }

  private static void journey(Visitor lead, String title, String path, boolean pictures) {
    begin(lead, title, path, pictures);
    nameTheLevel(lead, path, pictures);
    beToldWhatIsMissing(lead, path, pictures);
    describe(lead, path);
    lead.visit(path + "/publish").press("Publish").isAt(path).hasStatus(200);
    invite(lead, path, pictures);
    everyoneReads(title, path, pictures);
  }

  private static void begin(Visitor lead, String title, String path, boolean pictures) {
    lead.visit("/projects/yours").press("Start a new project").press("Start the draft");
    lead.hasStatus(422).sees("Enter a title").type("Title", title).press("Start the draft");
    lead.isAt(path + "/edit").sees("Everything you save is kept");
    take(lead, pictures, "edit-empty");
    lead.click("See how it looks").sees("This is a draft");
  }

  private static void nameTheLevel(Visitor lead, String path, boolean pictures) {
    lead.visit(path + "/edit").click("Name the level").press("See which level this is");
    lead.hasStatus(422).sees("Say what can still change").sees("Say who decides");
    lead.choose("There is a proposal. It can change, or we can drop it.")
        .choose("The organisation decides alone.")
        .choose("Staff only, so far.")
        .choose("Yes. We say what we do about everything people raise, and why.");
    take(lead, pictures, "level-questions");
    lead.press("See which level this is").sees("Your answers fit this level");
    lead.choose("Engage").press("Make this promise").hasStatus(422);
    lead.sees("Say why you promise more than your answers carry");
    take(lead, pictures, "level-choice");
    lead.choose("Consult").press("Make this promise");
    lead.isAt(path + "#level").sees("Not yet confirmed by partners with lived experience");
  }

  private static void beToldWhatIsMissing(Visitor lead, String path, boolean pictures) {
    lead.visit(path + "/publish").press("Publish").hasStatus(422);
    lead.sees("Say what the project is for")
        .sees("Say why it happens now")
        .sees("Say what people can still change")
        .sees("Say what is fixed, and why")
        .sees("Say how much time there is")
        .sees("Say how much money there is")
        .sees("Name somebody to ask");
    take(lead, pictures, "publish-refused");
    lead.click("Time and money").isAt(path + "/edit/means");
  }

  private static void describe(Visitor lead, String path) {
    lead.visit(path + "/edit").click("What it is for");
    lead.type(
        "What is it for?", "Nobody waits more than a year.\n\nEverybody knows where they stand.");
    lead.type("Why now?", "People wait three years.").press("Save").isAt(path + "/edit");
    lead.click("What can change").type("What can people still change?", "How people are met.");
    lead.type("What is fixed?", "The law.")
        .type("Why is it fixed?", "Only Parliament can change it.");
    lead.press("Save").click("Time and money");
    lead.type("How much time is there?", "Until spring 2028.");
    lead.type("How much money is there?", "£40,000 a year.").press("Save");
    lead.click("Who to ask").type("Name", "Sam Field").type("Email address", "sam at example");
    lead.press("Save").hasStatus(422).fieldHolds("Name", "Sam Field");
    lead.type("Email address", "sam@example.org").press("Save").isAt(path + "/edit");
    lead.click("Design").sees("Design: when is it?");
    lead.page().locator("#from-part").selectOption("spring");
    lead.page().locator("#from-year").fill("27");
    lead.press("Save").hasStatus(422).sees("Enter a year like 2027");
    lead.page().locator("#from-year").fill("2026");
    lead.page().locator("#until-part").selectOption("06");
    lead.page().locator("#until-year").fill("2027");
    lead.press("Save").sees("spring 2026 to June 2027");
  }

  private static void invite(Visitor lead, String path, boolean pictures) {
    lead.visit(path + "/edit").click("Add an activity").type("Title", "Tell us about waiting");
    lead.choose("Design").type("What do people do in it?", "You answer five questions.");
    lead.press("Save").sees("What can still change?");
    String activity = path + "/activities/tell-us-about-waiting";
    lead.choose("There is a proposal. It can change, or we can drop it.")
        .choose("The organisation decides alone.")
        .choose("Staff only, so far.")
        .choose("Yes. We say what we do about everything people raise, and why.")
        .press("See which level this is")
        .press("Make this promise")
        .isAt(activity);
    lead.click("Publish it").press("Publish it").hasStatus(422);
    lead.sees("Say how people can take part").sees("Say until when").sees("Say who decides");
    lead.visit(activity + "/edit").type("How can people take part?", "Here, by phone or on paper.");
    lead.type("Who decides in the end?", "The Board");
    lead.page().locator("#until-year").fill("2099");
    lead.page().locator("#decided-year").fill("2100");
    take(lead, pictures, "activity-form");
    lead.press("Save").hasStatus(422).sees("Enter a year like 2027");
    lead.page().locator("#decided-year").fill("2099");
    lead.press("Save").isAt(activity);
    lead.click("Publish it").press("Publish it").isAt(activity).sees("You can take part now");
    take(lead, pictures, "activity");
  }

  private static void everyoneReads(String title, String path, boolean pictures) {
    Visitor stranger = browser.phone(alongside.url());
    stranger.visit("/projects").sees(title).click(title).isAt(path);
    stranger
        .sees("Nobody waits more than a year.")
        .sees("Consult")
        .sees("spring 2026 to June 2027")
        .sees("Tell us about waiting")
        .sees("Sam Field")
        .doesNotSee("Work on this project");
    take(stranger, pictures, "project");
    stranger.click("Tell us about waiting").sees("To answer in your own way");
    stranger.visit("/projects/open?level=CONSULT").sees("Tell us about waiting");
    take(stranger, pictures, "open");
    stranger.visit("/projects?level=CONSULT&stage=DESIGN&open=yes").sees(title);
    take(stranger, pictures, "list");
    stranger.visit("/projects?level=INFORM").sees("No project fits");
    stranger.visit("/").sees("Tell us about waiting");
  }

  private static void take(Visitor visitor, boolean pictures, String name) {
    if (pictures) {
      visitor.picture(name);
    }
  }
}
