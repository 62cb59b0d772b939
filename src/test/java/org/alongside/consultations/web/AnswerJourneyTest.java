package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.WalkIn;
import org.alongside.database.RunningAlongside;
import org.alongside.pdf.Tagged;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.Scale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Have my say without an account: answer on a phone, stop, come back with a key, send. */
class AnswerJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final Pattern KEY = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static String key(Visitor visitor) {
    var found = KEY.matcher(visitor.page().locator("main").innerText());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  /** The copy says what was said, and holds no key. */
  private static void copyHolds(Visitor visitor, String key, String... texts) throws IOException {
    var copy = new Tagged(visitor.takes("Keep a copy as a PDF"));
    copy.isForEveryone("My answers: The walk-in centre");
    assertThat(copy.text()).contains(texts).contains("Your reference is").doesNotContain(key);
  }

  @Test
  void somebodyAnswersStopsComesBackFromAnotherDeviceAndSends() throws IOException {
    var asked = new OpenConsultation(alongside, "Walk-in centre", WalkIn.questions());
    var phone =
        browser
            .phone(alongside.url())
            .visit(asked.projectPath())
            .click("The walk-in centre")
            .isAt(asked.path())
            .sees("The lease ends in 2028.")
            .sees("3 questions, about 3 minutes. You need no account.")
            .picture("consultation")
            .press("Start")
            .isAt(asked.path() + "/answers")
            .picture("consultation-answers");
    String key = key(phone);
    phone
        .press("Answer the first question")
        .press("Save and go on")
        .hasStatus(422)
        .sees("Answer this question.")
        .picture("consultation-mistake")
        .choose("No")
        .press("Save and go on")
        .sees("2. What about why?")
        .type("2. What about why?", "It is too far")
        .press("Save and come back later")
        .isAt(asked.path() + "/answers")
        .press("Forget my key here")
        .isAt(asked.path());
    assertThat(asked.counted()).isEmpty();
    var library =
        browser
            .withoutScripts(alongside.url())
            .visit(asked.path() + "/answers/check")
            .isAt(asked.path())
            .type("Your key", "not it")
            .press("Show my answers")
            .hasStatus(422)
            .fieldHolds("Your key", "not it")
            .type("Your key", key.toLowerCase(Locale.ROOT).replace('-', ' '))
            .press("Show my answers")
            .press("Go on")
            .sees("What about missed?")
            .click("Back")
            .fieldHolds("2. What about why?", "It is too far")
            .press("Save and go on")
            .press("Save and go on")
            .isAt(asked.path() + "/answers/check")
            .sees("It is too far")
            .sees("No answer")
            .press("Send")
            .isAt(asked.path() + "/answers/sent")
            .sees("We have your answers")
            .sees("The Board will decide by")
            .picture("consultation-sent");
    assertThat(asked.counted()).singleElement().asString().contains("It is too far");
    copyHolds(library, key, "1. ", "No", "2. What about why?", "It is too far", "No answer");
    phone.visit(asked.path() + "/answers/pdf").isAt(asked.path());
    library
        .click("Your answers")
        .click("Check your answers")
        .act(() -> library.page().getByText("Change").first().click())
        .choose("Yes")
        .press("Save and come back later")
        .sees("Not sent yet");
    copyHolds(library, key, "You changed something later, and have not sent it.");
    assertThat(asked.counted()).singleElement().asString().contains("It is too far");
    library.click("Check your answers").press("Send").sees("We have your answers");
    assertThat(asked.counted()).singleElement().asString().doesNotContain("It is too far");
    library
        .click("Your answers")
        .open("Take your answers back")
        .press("Delete my answers")
        .sees("You took your answers back.");
    assertThat(asked.counted()).isEmpty();
  }

  @Test
  void whoeverLostTheirKeyWhileTypingLosesNothing() {
    var asked = new OpenConsultation(alongside, "Lost key", WalkIn.questions());
    var visitor = browser.visitor(alongside.url()).visit(asked.path()).press("Start");
    String key = key(visitor);
    visitor.press("Answer the first question").choose("No").press("Save and go on");
    visitor.type("2. What about why?", "Words that matter");
    visitor
        .page()
        .context()
        .clearCookies(new BrowserContext.ClearCookiesOptions().setName(AnswerCookie.NAME));
    visitor
        .press("Save and go on")
        .hasStatus(422)
        .sees("This device has forgotten your key.")
        .fieldHolds("2. What about why?", "Words that matter")
        .type("Your key", key)
        .press("Save and go on")
        .sees("What about missed?")
        .press("Save and go on")
        .sees("Words that matter");
  }

  @Test
  void whoeverStartsInTwoWindowsGoesOnWithTheSameAnswers() {
    var asked = new OpenConsultation(alongside, "Started twice", WalkIn.questions());
    var visitor = browser.visitor(alongside.url()).visit(asked.path());
    var other = visitor.page().context().newPage();
    other.navigate(alongside.url() + asked.path());
    String key = key(visitor.press("Start"));
    other.locator("main form button").first().click();
    assertThat(other.locator("main").innerText()).contains(key);
    other.close();
  }

  @Test
  void whoeverTypesAnotherKeySeesFirstTheOneThatThisDeviceWouldLose() {
    var asked = new OpenConsultation(alongside, "Two keys", WalkIn.questions());
    String first = key(browser.visitor(alongside.url()).visit(asked.path()).press("Start"));
    var visitor = browser.visitor(alongside.url()).visit(asked.path());
    var other = visitor.page().context().newPage();
    other.navigate(alongside.url() + asked.path());
    other.locator("main form button").first().click();
    var found = KEY.matcher(other.locator("main").innerText());
    assertThat(found.find()).isTrue();
    other.close();
    visitor
        .type("Your key", first)
        .press("Show my answers")
        .isAt(asked.path() + "/return")
        .sees("This device holds other answers too")
        .sees(found.group())
        .press("Show my answers")
        .isAt(asked.path() + "/answers")
        .sees(first);
  }

  @Test
  void afterTheLastDayNothingIsTakenAndEverythingIsStillThere() {
    var asked = new OpenConsultation(alongside, "Closing soon", WalkIn.questions());
    var visitor = browser.visitor(alongside.url()).visit(asked.path()).press("Start");
    visitor.press("Answer the first question").choose("Yes").press("Save and go on");
    visitor.type("3. What about missed? (optional)", "Parking");
    alongside.clock().advance(Duration.ofDays(6));
    visitor
        .press("Save and go on")
        .hasStatus(422)
        .sees("This has closed.")
        .fieldHolds("3. What about missed? (optional)", "Parking")
        .visit(asked.path())
        .sees("This closed at the end of")
        .doesNotSee("Start")
        .visit(asked.path() + "/answers")
        .sees("Nothing can be changed any more.");
    assertThat(asked.counted()).isEmpty();
  }

  private static final List<Choice> THREE =
      List.of(new Choice("a", "Apples"), new Choice("b", "Bread"), new Choice("c", "Cheese"));

  /** Every kind that can be answered here, each on a page of its own, with things to read. */
  static Questionnaire everyKind() {
    var kinds =
        List.of(
            new Kind.ShortText(50),
            new Kind.OneOf(THREE, true, Kind.OneOf.Look.RADIOS),
            new Kind.ManyOf(THREE, true, 2),
            new Kind.InWords(Scale.AGREEMENT),
            new Kind.NumberScale(0, 10, "Never", "Always"),
            new Kind.Ranking(THREE),
            new Kind.Matrix(THREE, THREE),
            new Kind.Amount(BigDecimal.ZERO, BigDecimal.TEN, 1),
            new Kind.Day(null, null),
            new Kind.PostcodeArea(),
            new Kind.Contact(),
            new Kind.LongText(400));
    var pages =
        IntStream.range(0, kinds.size())
            .mapToObj(i ->
                new Page(
                    "p" + i,
                    i == 1 ? "Food" : "",
                    Condition.ALWAYS,
                    i == 1
                        ? List.<Part>of(
                            new Part.Statement("s", "Read this first.", Condition.ALWAYS),
                            question(i, kinds.get(i)),
                            new Part.FactBox("f", "What it costs", "£2", Condition.ALWAYS))
                        : List.<Part>of(question(i, kinds.get(i)))))
            .toList();
    return new Questionnaire(
        List.of(new Chapter("c", "Food", Condition.ALWAYS, pages)), Questionnaire.Order.FIXED);
  }

  private static Part question(int number, Kind kind) {
    return new Question(
        "k" + number,
        "What of " + kind.getClass().getSimpleName() + "?",
        "This helps.",
        kind,
        new Need(false, number % 2 == 0),
        Condition.ALWAYS);
  }

  @Test
  void everyKindOfQuestionIsAnsweredOnASmallPhone() {
    var asked = new OpenConsultation(alongside, "Every kind", everyKind());
    var phone = browser.phone(alongside.url()).visit(asked.path()).press("Start");
    phone.press("Answer the first question").type("1. What of ShortText? (optional)", "Short");
    phone.press("Save and go on").choose("Other").type("Please say what", "Soup");
    phone.picture("question-one-of").press("Save and go on").choose("Apples").choose("Cheese");
    phone.press("Save and go on").choose("Disagree").press("Save and go on").choose("7");
    phone.press("Save and go on").select("Apples", "2").select("Bread", "2");
    phone.select("Cheese", "1").press("Save and go on").hasStatus(422);
    phone.sees("Put every choice in order").picture("question-ranking").select("Bread", "3");
    phone.press("Save and go on").picture("question-matrix").press("Save and go on");
    phone.type("8. What of Amount? (optional)", "12").press("Save and go on").hasStatus(422);
    phone.type("8. What of Amount? (optional)", "2.5").press("Save and go on");
    phone.type("Day", "4").type("Month", "3").type("Year", "2027").press("Save and go on");
    phone.type("10. What of PostcodeArea? (optional)", "rv4 7xy").press("Save and go on");
    phone.type("Name", "Sam").press("Save and go on").hasStatus(422);
    phone.type("Email address", "sam@example.org").press("Save and go on");
    phone.press("Save and go on").isAt(asked.path() + "/answers/check");
    phone.sees("Soup").sees("1. Cheese").sees("4 March 2027").sees("RV4").doesNotSee("7XY");
    phone.picture("question-check").press("Send").sees("We have your answers");
    assertThat(asked.counted()).singleElement().asString().contains("RV4").doesNotContain("7XY");
  }
}
