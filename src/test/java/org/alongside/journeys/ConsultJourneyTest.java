package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Tallies;
import org.alongside.consultations.Tally;
import org.alongside.database.RunningAlongside;
import org.alongside.facts.Channel;
import org.alongside.identity.web.Letterbox;
import org.alongside.pdf.Tagged;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Have my say without an account, on the consultation of the demonstration: find it, read it in
 * Easy Read, answer, leave half-way, come back by a link, send, and keep a copy.
 */
class ConsultJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final String SLUG = "what-should-happen-to-the-walk-in-centre";
  private static final String PATH = "/consultations/" + SLUG;
  private static final String TITLE = "What should happen to the walk-in centre?";
  private static final String MINE = "sam@example.org";
  private static final Pattern KEY = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

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

  private static Tally tally() {
    var id = alongside.bean(Consultations.class).named(SLUG).orElseThrow().id();
    return alongside.bean(Tallies.class).of(id);
  }

  private static Visitor found(Visitor visitor) {
    return visitor
        .visit("/")
        .type("Find something", "walk-in centre lease")
        .press("Search")
        .sees(TITLE)
        .click(TITLE)
        .isAt(PATH)
        .sees("Riverdale is a made-up place")
        .sees("Option B: move next to the emergency department");
  }

  private static void readInOnesOwnForm(Visitor visitor) {
    visitor
        .click("Easy Read")
        .sees("The walk-in centre on Mill Street helps people")
        .picture("easy");
    visitor.click("Back to the web page").isAt(PATH);
    visitor.click("العربية").sees("ثلاثة مراكز صحية").sees("A machine translated this.");
    visitor.picture("arabic").click("Back to the web page");
    visitor.click("Polski").sees("trzy ośrodki zdrowia").picture("polish");
    visitor.click("Back to the web page").isAt(PATH);
  }

  /** As far as the reasons for the option. */
  private static void answersHalf(Visitor visitor, boolean pictures) {
    visitor.press("Answer the first question").sees("open every day from 8am to 8pm");
    picture(visitor, "question-one", pictures);
    visitor.choose("Three to five times").press("Save and go on");
    visitor.choose("I could not get an appointment with my GP");
    picture(visitor, "question-many", pictures);
    visitor.press("Save and go on").choose("By bus").press("Save and go on");
    visitor.open("What each option costs and means").sees("£2.1 million");
    picture(visitor, "question-options", pictures);
    visitor.press("Save and go on").hasStatus(422).sees("Answer this question.");
    visitor.choose("Option A: stay on Mill Street").press("Save and go on");
    visitor.type("5. Why do you say that? (optional)", "Donaudampfschifffahrtsgesellschaft bus");
    picture(visitor, "question-text", pictures);
    visitor.press("Save and come back later").isAt(PATH + "/answers");
  }

  private static void answersTheRest(Visitor visitor, boolean pictures) {
    visitor.press("Save and go on").sees("How hard would it be for you to get to each place?");
    picture(visitor, "question-matrix", pictures);
    visitor.press("Save and go on").sees("You can leave this question out.");
    picture(visitor, "question-order", pictures);
    visitor.press("Save and go on").press("Save and go on");
    visitor.type("9. What is the first half of your postcode? (optional)", "RV4");
    visitor.press("Save and go on").press("Save and go on").isAt(PATH + "/answers/check");
    visitor.sees("Option A: stay on Mill Street").sees("RV4");
    picture(visitor, "check", pictures);
  }

  private static void picture(Visitor visitor, String name, boolean wanted) {
    if (wanted) {
      visitor.picture(name);
    }
  }

  private static String key(Visitor visitor) {
    var found = KEY.matcher(visitor.page().locator("main").innerText());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static void copyHolds(Visitor visitor, String key) throws IOException {
    var copy = new Tagged(visitor.takes("Keep a copy as a PDF"));
    copy.isForEveryone("My answers: " + TITLE);
    assertThat(copy.text())
        .contains("Option A: stay on Mill Street", "Your reference is")
        .doesNotContain(key);
  }

  @Test
  void somebodyHasTheirSayOnAPhoneAndComesBackByALink() throws IOException {
    long before = tally().sent();
    var phone = found(browser.phone(alongside.url())).picture("consultation");
    readInOnesOwnForm(phone);
    phone.press("Start").isAt(PATH + "/answers").picture("key");
    String key = key(phone);
    answersHalf(phone, true);
    phone
        .open("Send yourself a link to come back")
        .type("Your email address", "sam at home")
        .press("Send the link")
        .hasStatus(422)
        .fieldHolds("Your email address", "sam at home")
        .picture("link-mistake")
        .type("Your email address", MINE)
        .press("Send the link")
        .sees("The link is on its way.")
        .picture("link")
        .press("Forget my key here")
        .isAt(PATH);
    var letter = Letterbox.of(alongside, MINE).letterWith(TITLE);
    assertThat(letter).doesNotContain("Donaudampf");
    String link = Letterbox.link(letter);
    assertThat(link).startsWith(PATH + "/return?key=");
    var later = browser.phone(alongside.url()).visit(link).doesNotSee("Donaudampf");
    assertThat(later.page().url()).endsWith(PATH + "/return");
    later.picture("way-back").press("Show my answers").isAt(PATH + "/answers").press("Go on");
    later
        .click("Back")
        .fieldHolds("5. Why do you say that? (optional)", "Donaudampfschifffahrtsgesellschaft bus");
    answersTheRest(later, true);
    later.press("Send").isAt(PATH + "/answers/equality").picture("equality");
    later.page().getByText("Skip these questions").first().click();
    later.act(() -> {}).isAt(PATH + "/answers/sent").sees("We have your answers");
    copyHolds(later.picture("sent"), key);
    assertThat(tally().sent()).isEqualTo(before + 1);
  }

  @Test
  void theSameGoesWithoutScripts() throws IOException {
    long before = tally().sent();
    var plain = found(browser.withoutScripts(alongside.url()));
    plain.click("Easy Read").sees("There are 3 things we could do.").click("Back to the web page");
    plain.press("Start");
    String key = key(plain);
    answersHalf(plain, false);
    plain.press("Forget my key here");
    var link = PATH + "/return?key=" + key;
    plain.press("Start");
    String other = key(plain);
    assertThat(other).isNotEqualTo(key);
    plain.visit(link).sees("This device holds other answers too").sees(other);
    plain.picture("way-back-others").press("Show my answers").press("Go on").click("Back");
    answersTheRest(plain, false);
    plain.press("Send").isAt(PATH + "/answers/equality");
    plain.page().getByText("Skip these questions").first().click();
    copyHolds(plain.act(() -> {}).isAt(PATH + "/answers/sent"), key);
    assertThat(tally().sent()).isEqualTo(before + 1);
  }

  /** Numbers choose, and Tab goes on: a hand never leaves the keys. */
  @Test
  void aFormOnPaperIsTypedInByKeyboard() {
    var poppy = browser.visitor(alongside.url()).visit("/demo").press("Sign in as Poppy Wells");
    poppy.visit(PATH).click("Type in answers").isAt(PATH + "/keying").picture("keying");
    poppy.page().getByLabel("How did they reach you?").focus();
    var keys = poppy.page().keyboard();
    keys.type("On paper");
    typeInto(poppy, "1\\.", "2");
    typeInto(poppy, "4\\.", "3");
    typeInto(poppy, "9\\.", "RV2");
    long before = tally().byChannel().getOrDefault(Channel.PAPER, 0L);
    poppy.page().getByRole(AriaRole.BUTTON).getByText("Save and take the next").focus();
    poppy.key("Enter").sees("Saved as").picture("keyed");
    assertThat(tally().byChannel()).containsEntry(Channel.PAPER, before + 1);
    poppy.visit(PATH + "/progress").sees("3,2").picture("progress");
    poppy.visit(PATH + "/scrutiny").sees("How was the bus journey of 25 minutes measured?");
    poppy.picture("scrutiny");
  }

  private static void typeInto(Visitor visitor, String number, String text) {
    var field = visitor.page().getByLabel(Pattern.compile("^" + number)).first();
    field.focus();
    visitor.page().keyboard().type(text);
  }

  @Test
  void everyoneReadsWhatBecameOfTheSmallSurvey() {
    var survey = "/consultations/four-questions-about-the-wait";
    var phone = browser.phone(alongside.url()).visit(survey).picture("survey");
    phone.click("What people said").isAt(survey + "/results").sees("What we heard");
    phone.picture("survey-results");
    phone.visit("/demo").picture("demo");
    phone.visit("/projects/the-future-of-the-walk-in-centre");
    // Many pictures stand side by side, and push nothing away.
    var pictures = phone.page().locator(".alongside-pictures");
    assertThat(pictures.locator("img").count()).isEqualTo(14);
    assertThat(pictures.boundingBox().height).isLessThan(1_200);
    phone.picture("project");
    phone.visit("/projects/the-future-of-the-walk-in-centre/promise").picture("promise");
    phone.visit("/").picture("home");
  }
}
