package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.WalkIn;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lead makes a consultation from nothing and publishes it, and strangers answer it. */
class LeadJourneyTest {

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

  private static Visitor lead(Visitor visitor, AskingProject in) {
    var person = SignedInAs.somebody(alongside, "Lead of " + in.path());
    var given =
        alongside
            .bean(GiveRole.class)
            .give(null, person, Role.PROJECT_LEAD, in.id(), alongside.clock().instant());
    assertThat(given).isInstanceOf(Attempt.Done.class);
    visitor
        .page()
        .context()
        .addCookies(
            List.of(
                new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(alongside, person))
                    .setUrl(alongside.url())));
    return visitor;
  }

  private static void day(Visitor lead, String id, LocalDate day) {
    lead.page().locator("#" + id).fill(String.valueOf(day.getDayOfMonth()));
    lead.page().locator("#" + id + "-month").fill(String.valueOf(day.getMonthValue()));
    lead.page().locator("#" + id + "-year").fill(String.valueOf(day.getYear()));
  }

  @Test
  void aLeadMakesASmallSurveyFromNothingAndAStrangerAnswersIt() {
    var in = new AskingProject(alongside, "Tea room");
    var lead = lead(browser.visitor(alongside.url()), in);
    begin(lead, in);
    describe(lead, Here.day(alongside.clock().instant()));
    write(lead);
    tryOut(lead);
    lead.visit("/consultations/tea-room/edit")
        .sees("Nothing is missing. You can publish.")
        .press("Publish")
        .isAt("/consultations/tea-room/publish")
        .press("Publish now")
        .isAt("/consultations/tea-room/edit")
        .sees("Read it as everyone does")
        .picture("consultation-published");
    change(lead, Here.day(alongside.clock().instant()));
    var stranger = browser.phone(alongside.url()).visit(in.path());
    stranger
        .act(() -> stranger.page().locator("#consultations + ul a").first().click())
        .isAt("/consultations/tea-room")
        .sees("The kitchen is old.")
        .sees("More people want to answer.")
        .sees("3 questions, about 3 minutes.")
        .press("Start")
        .visit("/consultations/tea-room")
        .press("Go on")
        .press("Answer the first question")
        .sees("1. Is the food good?")
        .choose("No")
        .press("Save and go on")
        .type("2. Why not? (optional)", "It is too small")
        .press("Save and go on")
        .press("Save and go on")
        .press("Send")
        .sees("We have your answers");
  }

  private static void change(Visitor lead, LocalDate today) {
    lead.click("Give people more time")
        .press("Give more time")
        .hasStatus(422)
        .sees("Say why. Everyone can read it.")
        .type("Why do people get more time?", "More people want to answer.");
    day(lead, "last-day", today.plusDays(21));
    lead.press("Give more time").isAt("/consultations/tea-room/edit");
    lead.click("Correct the words of questions")
        .press("Publish the corrected words")
        .hasStatus(422)
        .sees("Change at least one word.")
        .type("Question 1", "Is the food good?")
        .type("Question 1, answer 1", "")
        .press("Publish the corrected words")
        .hasStatus(422)
        .sees("Write the words again.")
        .sees("Now it says: Yes")
        .picture("consultation-wording")
        .type("Question 1, answer 1", "Yes, it is")
        .type("Why are the words corrected?", "Nobody knew what was meant.")
        .press("Publish the corrected words")
        .isAt("/consultations/tea-room/edit");
  }

  private static void begin(Visitor lead, AskingProject in) {
    lead.visit(in.path())
        .click("Start a consultation in “Tea room”")
        .press("Start the draft")
        .hasStatus(422)
        .sees("Choose how much hangs on it.")
        .picture("consultation-start")
        .choose("A small survey")
        .press("Start the draft")
        .isAt("/consultations/tea-room/edit")
        .sees("Before you can publish")
        .picture("consultation-draft");
  }

  private static void describe(Visitor lead, LocalDate today) {
    lead.click("Say why you are asking.")
        .type("Why are you asking?", "The kitchen is old.")
        .type("What can change because of the answers?", "What is served.");
    lead.page().locator("#by").fill("40");
    lead.press("Save")
        .hasStatus(422)
        .sees("Enter a day like")
        .fieldHolds("Why are you asking?", "The kitchen is old.")
        .picture("consultation-basics")
        .type("Who decides?", "The Board");
    day(lead, "last-day", today.plusDays(14));
    day(lead, "by", today.plusDays(60));
    lead.press("Save").isAt("/consultations/tea-room/edit");
  }

  private static void write(Visitor lead) {
    lead.clickExactly("Questions")
        .press("Add a question")
        .picture("consultation-kinds")
        .click("One of several answers")
        .press("Save")
        .hasStatus(422)
        .type("The question", "Is it good?")
        .press("Save")
        .sees("Question 1 needs more choices")
        .click("Change Question 1")
        .type("What people choose from", "Yes\nNo\nDo not know")
        .choose("People have to answer this")
        .press("Save")
        .press("Add a question")
        .click("A longer text")
        .type("The question", "Why not?")
        .open("Show this only to some people")
        .select("Condition 1", "not-is:q2:a1")
        .picture("consultation-question")
        .press("Save")
        .sees("Shown only if: the answer to Question 1 is not “Yes”")
        .picture("consultation-questions")
        .press("Move Question 2 up")
        .sees("which does not come before it")
        .press("Move Question 1 down")
        .doesNotSee("which does not come before it");
  }

  private static void tryOut(Visitor lead) {
    lead.click("Try it out")
        .sees("Nothing is saved.")
        .press("Go on")
        .hasStatus(422)
        .choose("Yes")
        .press("Go on")
        .sees("What did we not ask?")
        .press("Go on")
        .sees("The end of this way")
        .sees("What this way does not show")
        .picture("consultation-preview");
  }

  @Test
  void questionsAreCopiedFromAnEarlierConsultation() {
    var earlier = new OpenConsultation(alongside, "Earlier one", WalkIn.questions());
    var in = new AskingProject(alongside, "Later one");
    var lead = lead(browser.withoutScripts(alongside.url()), in);
    lead.visit(in.path())
        .click("Start a consultation in “Later one”")
        .choose("An ordinary consultation")
        .press("Start the draft")
        .sees("List at least 2 options")
        .clickExactly("Questions")
        .click("Copy questions from an earlier consultation")
        .press("Copy its questions")
        .hasStatus(422)
        .act(() -> lead.page().locator("[value=" + earlier.consultation().slug() + "]").check())
        .press("Copy its questions")
        .sees("Should it move?")
        .sees("Shown only if: the answer to Question 1 is “No”")
        .doesNotSee("Copy questions from an earlier consultation");
  }

  @Test
  void whoeverIsOvertakenSeesBothAndLosesNothing() {
    var in = new AskingProject(alongside, "Both at once");
    var lead = lead(browser.visitor(alongside.url()), in);
    String sheet = "/consultations/both-at-once/edit/influence";
    String change = "What can change because of the answers?";
    lead.visit(in.path())
        .click("Start a consultation in “Both at once”")
        .choose("An ordinary consultation")
        .press("Start the draft")
        .visit(sheet)
        .type(change, "Ours");
    var other = lead.page().context().newPage();
    other.navigate(alongside.url() + sheet);
    other.locator("#can-change").fill("Theirs");
    other.locator("main form button").click();
    other.close();
    lead.press("Save")
        .hasStatus(409)
        .sees("Somebody else saved this meanwhile")
        .sees("Theirs")
        .fieldHolds(change, "Ours")
        .press("Save")
        .isAt("/consultations/both-at-once/edit")
        .visit(sheet)
        .fieldHolds(change, "Ours");
  }
}
