package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.Section;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.database.RunningAlongside;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Questionnaire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answering for somebody, as a young person, and as several of one organisation. */
class TogetherJourneyTest {

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

  @Test
  void twoOfAnOrganisationPrepareOneAnswerAndSeeBothTexts() {
    var asked = new OpenConsultation(alongside, "Prepared together", WalkIn.questions());
    var bea =
        browser
            .phone(alongside.url())
            .visit(asked.path())
            .press("Start")
            .sees("You answer for yourself.")
            .click("Change who it is from")
            .choose("For an organisation")
            .press("Save")
            .hasStatus(422)
            .sees("Enter the name of the organisation.")
            .picture("together-behalf")
            .type("Name of the organisation", "Riverside Carers")
            .type("Your name", "Bea")
            .press("Save")
            .sees("You answer for Riverside Carers.")
            .type("Ask somebody to prepare it with you", "Cai")
            .press("Make a key for them")
            .sees("Give Cai this key. It is shown only now.")
            .picture("together-invited");
    String key = key(bea);
    bea.click("Your answers").picture("together-hub");
    var cai =
        browser
            .withoutScripts(alongside.url())
            .visit(asked.path())
            .type("Your key", key)
            .press("Show my answers")
            .sees("Bea")
            .press("Answer the first question");
    bea.press("Answer the first question").choose("No").press("Save and go on");
    cai.choose("Yes")
        .press("Save and go on")
        .hasStatus(409)
        .sees("Somebody else saved this meanwhile")
        .sees("No")
        .picture("together-both")
        .press("Save and go on")
        .sees("What about missed?")
        .press("Save and go on")
        .press("Send")
        .sees("Cai sent it for Riverside Carers.");
    assertThat(asked.counted()).singleElement().asString().contains("yes");
    bea.visit(asked.path() + "/answers").sees("Cai sent it last.");
    bea.open("Leave this answer").press("Leave it to the others").isAt(asked.path());
    cai.visit(asked.path() + "/answers").sees("Nobody else prepares it with you yet.");
  }

  @Test
  void childNeedsAGuardianAndReadsAPlainerNotice() {
    var terms = WalkIn.terms(Size.ORDINARY).with(new Section.Answerers(true));
    var asked = new OpenConsultation(alongside, "Young people", terms, WalkIn.questions());
    browser
        .phone(alongside.url())
        .visit(asked.path())
        .press("Start")
        .sees("How old are you?")
        .choose("For myself")
        .choose("Under 13")
        .picture("young-ages")
        .press("Save")
        .hasStatus(422)
        .sees("Ask a parent or guardian first.")
        .choose("My parent or guardian agrees")
        .press("Save")
        .sees("Your school, your doctor and your family do not.")
        .picture("young-hub")
        .press("Answer the first question")
        .choose("Yes")
        .press("Save and go on")
        .press("Save and go on")
        .press("Send")
        .sees("We have your answers");
  }

  @Test
  void whoeverSupportsSomebodySaysWhomAndThatTheyAgree() {
    var asked = new OpenConsultation(alongside, "Supported", WalkIn.questions());
    browser
        .withoutScripts(alongside.url())
        .visit(asked.path())
        .press("Start")
        .click("Change who it is from")
        .choose("For somebody I support")
        .press("Save")
        .hasStatus(422)
        .sees("Enter the name of the person you support.")
        .sees("Ask the person first.")
        .type("Name of the person you support", "Ade")
        .choose("They agree that I answer for them")
        .press("Save")
        .sees("You answer for Ade.");
  }

  /** Two chapters in any order; the second asks more of those who said no in the first. */
  private static Questionnaire chapters() {
    var pages = WalkIn.questions().pages();
    return new Questionnaire(
        List.of(
            new Chapter("c1", "The place", Condition.ALWAYS, pages.subList(0, 2)),
            new Chapter("c2", "", Condition.ALWAYS, pages.subList(2, 3))),
        Questionnaire.Order.ANY);
  }

  @Test
  void chaptersAreAnsweredInAnyOrderAndWhatIsTypedIsSavedMeanwhile() {
    var asked = new OpenConsultation(alongside, "Any order", chapters());
    var phone =
        browser
            .phone(alongside.url())
            .visit(asked.path())
            .press("Start")
            .sees("Answer them in any order.")
            .sees("0 of 1 answered")
            .picture("chapters")
            .click("What about missed?")
            .type("3. What about missed? (optional)", "Parking at night")
            .sees("Saved");
    phone
        .visit(asked.path() + "/answers")
        .sees("Done")
        .click("What about missed?")
        .fieldHolds("3. What about missed? (optional)", "Parking at night")
        .press("Save and go on")
        .isAt(asked.path() + "/answers")
        .click("The place")
        .choose("No")
        .press("Save and go on")
        .sees("2. What about why?")
        .click("Back")
        .click("Back")
        .isAt(asked.path() + "/answers")
        .sees("1 of 2 answered")
        .click("Check your answers")
        .press("Send")
        .hasStatus(422)
        .sees("Answer this question.");
  }
}
