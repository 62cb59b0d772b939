package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.DecisionRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** People with lived and with learnt experience take decisions together, in two browsers. */
class DecidingTogetherInBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside running;

  @BeforeAll
  static void start() {
    running = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void somebodyObjectsTheProposalChangesAndBothGroupsAgree() {
    Visitor fern = signedIn("Fern Waters").visit(path("Is this the right first month"));
    fern.sees("Heron").sees("A call in week 1 is too much").picture("open-with-objection");
    fern.click("Change the proposal").picture("amendment");
    fern.type("What do we decide?", "Is this gentler first month right?");
    fern.press("Send it to the co-chairs").sees("A change is waiting");
    fern.sees("What it changes");
    assertThat(fern.page().locator("#change ~ .alongside-changes ins").allTextContents())
        .anyMatch(added -> added.contains("gentler"))
        .noneMatch(added -> added.contains("person."));

    Visitor willow = signedIn("Willow Brook").visit(path("Is this the right first month"));
    willow.picture("amendment-waits").press("Agree, and ask everyone again");
    willow.sees("You agree to the change").doesNotSee("Earlier rounds");

    Visitor brooke = signedIn("Brooke Rivers").visit(path("Is this the right first month"));
    brooke.press("Agree, and ask everyone again").sees("Earlier rounds");
    brooke.open("Round 1").sees("What changed in the next round").picture("earlier-round");
    brooke.sees("Is this gentler first month right?").press("Give your answer");
    brooke.choose("No objection").press("Save my answer").sees("Your answer is saved");
    brooke.picture("answered");
  }

  @Test
  void anAnswerThatNeedsWordsComesBackWithEverythingTyped() {
    Visitor olive = plain("Olive Lake").visit(path("Is this ") + "/response");
    olive.choose("I object").press("Save my answer").hasStatus(422);
    olive.sees("Say why, in a few words").picture("words-missing");
    olive.type("Say why, if you like", "Week 2 is too late for me.").press("Save my answer");
    olive.sees("Your answer is saved");
    olive.visit(path("Is this ")).sees("Week 2 is too late for me.");
  }

  @Test
  void whatBothGroupsSaidStaysHiddenUntilCloseAndIsThenTold() {
    String decision = path("Should we send a text message");
    Visitor glen = signedIn("Glen Falls").visit(decision);
    glen.doesNotSee("How each group answered").press("Give your answer");
    glen.choose("I disagree").press("Save my answer");

    Visitor anyone = browser.phone(running.url()).visit(decision);
    anyone.sees("Partners can answer until").doesNotSee("disagreed").picture("open-to-all");

    close("Should we send a text message");
    anyone.visit(decision).sees("Too few people").sees("So nothing is decided").picture("closed");
    assertThat(anyone.page().request().get(running.url() + decision + "/record.json").status())
        .isEqualTo(200);
  }

  @Test
  void theRegisterAndPastDecisionsAreOpenToEverybodyAlsoWithoutScripts() {
    Visitor anyone = browser.withoutScripts(running.url()).visit("/decisions");
    anyone.sees("Agreed").sees("Too few answered").picture("register");
    anyone.click("Should people who miss two appointments go back to their GP?");
    anyone.sees("Of the 12 partners with lived experience 11 answered");
    anyone.sees("I still think that a limit would help").sees("This record is complete");
    anyone.sees("The first time it was asked");
    anyone.sees("Neither group can carry a decision without the other, so it is not agreed");
    anyone.picture("agreed-the-second-time");
    browser.enlarged(running.url()).visit(path("Should people who miss"));
  }

  @Test
  void aPartnerWritesADraftAndAllMistakesComeAtOnce() {
    Visitor fern = signedIn("Fern Waters").visit(startPath());
    fern.picture("draft").type("How many minutes does it take to answer?", "soon");
    fern.press("Save the draft").hasStatus(422);
    fern.sees("Write the question.").sees("Say how many minutes").picture("draft-mistakes");
    fern.type("What do we decide?", "Do we meet in the morning?");
    fern.type("How many minutes does it take to answer?", "3").press("Save the draft");
    fern.sees("The draft is saved").sees("has not agreed yet").picture("draft-saved");
    fern.open("Withdraw this draft").press("Withdraw the draft");
    fern.sees("The draft is withdrawn").doesNotSee("Change the draft").picture("withdrawn");
  }

  @Test
  void whatTheOrganisationDoesAloneStandsBesideWhatThePartnersDecided() {
    String decision = path("Should people who miss");
    Visitor fern = signedIn("Fern Waters").visit(decision);
    fern.click("Record that the organisation decided something else");
    fern.type("What did the organisation decide?", "To send people back at once.");
    fern.press("Publish this").hasStatus(422).sees("Enter the day it decided");
    fern.sees("Write the reasons it gave").sees("Write what it did with what people said");
    fern.fieldHolds("What did the organisation decide?", "To send people back at once.");
    fern.type("Day", "1").type("Month", "9").type("Year", "2026").press("Publish this");
    fern.hasStatus(422).sees("Write the reasons it gave").picture("override-mistakes");
    fern.type("What reasons did it give?", "It gave none.");
    fern.type("What did it do with what people said?", "Nothing.").press("Publish this");
    fern.sees("What the organisation did is published");
    Visitor anyone = browser.phone(running.url()).visit(decision);
    anyone.sees("What the organisation did alone").sees("To send people back at once.");
    anyone.doesNotSee("Record that the organisation").picture("overridden");
    anyone.visit("/decisions").sees("The organisation then decided something else.");
  }

  @Test
  void concernsAreHeardByThePartnersAtOnceAndByNobodyElse() {
    String decision = path("Is this ");
    Visitor glen = plain("Glen Falls").visit(decision + "/response");
    glen.choose("No objection, with a concern");
    glen.type("Say why, if you like", "Who pays for the calls?").press("Save");
    Visitor fern = signedIn("Fern Waters").visit(decision);
    fern.sees("Concerns").sees("Who pays for the calls?").picture("concerns");
    browser.visitor(running.url()).visit(decision).doesNotSee("Who pays for the calls?");
  }

  /** As the clock does, when the time to answer is over. */
  private static void close(String question) {
    var id = line(question).id();
    var later = running.clock().instant().plus(Duration.ofDays(30));
    running
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> running.bean(CloseDecision.class).close(id, later));
  }

  private static String path(String question) {
    return DecisionPaths.decision(line(question).id());
  }

  private static DecisionLine line(String question) {
    return running.bean(DecisionRegister.class).register(null, 100).stream()
        .filter(line -> line.question().startsWith(question))
        .findFirst()
        .orElseThrow();
  }

  private static String startPath() {
    return DecisionPaths.start("a-better-way-to-an-autism-or-adhd-assessment");
  }

  private static Visitor signedIn(String name) {
    return browser.visitor(running.url()).visit("/demo").press("Sign in as " + name);
  }

  private static Visitor plain(String name) {
    return browser.withoutScripts(running.url()).visit("/demo").press("Sign in as " + name);
  }
}
