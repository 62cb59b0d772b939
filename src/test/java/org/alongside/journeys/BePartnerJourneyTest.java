package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Keyboard;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.DecisionRegister;
import org.alongside.identity.web.Letterbox;
import org.alongside.identity.web.SignedInAs;
import org.alongside.identity.web.Visiting;
import org.alongside.partnerships.Partnerships;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Be a partner: from a letter with an invitation to an outcome that everyone can read. Amina has a
 * small phone, Ben a desktop, Dee no scripts, and Finn nothing but a keyboard.
 */
class BePartnerJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final String QUESTION = "Do we call people in week two?";
  private static final String CHANGED = "Do we call people in week two, and write if they ask?";
  private static final String LISTED = "How people are told where they stand";

  private final RunningAlongside alongside = RunningAlongside.startDemo();
  private final NewProject project = new NewProject("Kinder waiting");
  private final Visitor cora =
      Visiting.as(
          alongside,
          SignedInAs.somebody(alongside, "Cora Lead", Role.CO_ORDINATOR),
          browser.visitor(alongside.url()));
  private final Visitor amina = browser.phone(alongside.url());
  private final Visitor ben = browser.visitor(alongside.url());
  private final Visitor dee = browser.withoutScripts(alongside.url());
  private final Visitor finn = browser.visitor(alongside.url());
  private String decision = "";

  @AfterEach
  void stop() {
    alongside.close();
  }

  @Test
  void fromTheInvitationToTheOutcome() {
    Letterbox.settled(alongside);
    project.described(cora);
    project.promisesCoProduction(cora);
    theyAreInvitedAndTakeTheirPlaces();
    theyAgreeHowTheyWork();
    theyAgreeWhatIsPromised();
    theyWriteADecisionAndOpenItTogether();
    deeObjectsAndTheProposalChanges();
    everyoneAnswersInTheirOwnWay();
    everyoneReadsWhatCameOfIt();
  }

  private void theyAreInvitedAndTakeTheirPlaces() {
    cora.visit("/partnerships/new/" + project.slug()).press("Begin the partnership");
    invite("People with lived experience", "amina");
    invite("People with learnt experience", "ben");
    invite("People with lived experience", "dee");
    invite("People with learnt experience", "finn");
    cora.picture("invitations");
    arrive(amina, "Amina", "amina");
    arrive(ben, "Ben", "ben");
    arrive(dee, "Dee", "dee");
    arrive(finn, "Finn", "finn");
    amina.visit(project.room()).picture("room-of-four");
    chair(amina, "Amina (you)", dee, "Amina");
    chair(ben, "Ben (you)", finn, "Ben");
  }

  private void invite(String experience, String name) {
    cora.visit(project.room() + "/invitations")
        .choose(experience)
        .choose("Decide with the others")
        .choose("By email")
        .type("Email address (if by email)", name + "@example.org")
        .press("Invite")
        .sees("The invitation is on its way.");
  }

  /** From the letter, through signing in for the first time, to the room. */
  private void arrive(Visitor who, String name, String mailbox) {
    var letters = Letterbox.of(alongside, mailbox + "@example.org");
    var letter = letters.letter();
    who.visit(Letterbox.link(letter)).type("Code", code(letter)).press("Continue");
    who.sees("You are invited to decide with others");
    who.picture("invitation-" + mailbox).click("Sign in");
    who.type("Your email address", mailbox + "@example.org").press("Send me a link");
    who.visit(Letterbox.link(letters.signInLetter())).press("Sign me in");
    who.type("Your name", name).press("Save and go on").sees("Your agreement");
    who.picture("take-" + mailbox)
        .choose("I agree that my place is kept and shown to the other partners")
        .press("Take my place")
        .sees("Welcome. You have taken your place.");
  }

  private static String code(String letter) {
    var code = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}").matcher(letter);
    assertThat(code.find()).as(letter).isTrue();
    assertThat(Letterbox.link(letter)).doesNotContain("code", code.group());
    return code.group();
  }

  private void chair(Visitor chosen, String self, Visitor other, String name) {
    chosen.visit(project.room() + "/co-chairs").choose(self).press("Ask my group").press("Yes");
    other.visit(project.room()).click("Shall " + name + " be co-chair?").press("Yes");
  }

  private void theyAgreeHowTheyWork() {
    amina
        .visit(project.room() + "/agreement/write")
        .type("Our working agreement", "We listen first.\n\nPapers come five days before.")
        .press("Save as a new version");
    for (var partner : List.of(amina, ben, dee, finn)) {
      partner.visit(project.room() + "/agreement").press("Accept version 1");
    }
    amina.sees("accepted").picture("agreement");
  }

  private void theyAgreeWhatIsPromised() {
    cora.visit(project.path() + "/publish").press("Publish").hasStatus(422);
    cora.sees("List the decisions that matter").picture("publish-without-list");
    project.lists(amina, LISTED);
    amina.sees("Not yet agreed").picture("list");
    for (var partner : List.of(amina, ben, dee, finn)) {
      partner.visit(project.path() + "/mandate").press("I agree this list");
      partner.sees("You have agreed this list").doesNotSee("I agree this list");
    }
    finn.sees("Agreed by more than half").doesNotSee("Not yet agreed").picture("list-agreed");
    cora.visit(project.path() + "/publish").press("Publish").isAt(project.path());
    amina.visit(project.path()).sees("Not yet confirmed by partners with lived experience");
    amina.picture("not-confirmed").press("I confirm that these levels are true");
    dee.visit(project.path()).press("I confirm that these levels are true");
    ben.visit(project.path()).sees("Confirmed by partners with lived experience.");
    ben.doesNotSee("I confirm that these levels are true").picture("confirmed");
  }

  private void theyWriteADecisionAndOpenItTogether() {
    amina
        .visit(project.room())
        .click("Write something to decide")
        .type("What do we decide?", "Do we call people?")
        .type("What do people need to know to answer?", "Many wait without a word.")
        .press("Save the draft")
        .sees("The draft is saved");
    decision = amina.page().url().replaceFirst("^.*(/decisions/[^?]+).*$", "$1");
    ben.visit(decision)
        .click("Change the draft")
        .type("What do we decide?", QUESTION)
        .choose(LISTED)
        .picture("draft")
        .press("Save the draft")
        .sees("The draft is changed");
    amina.visit(decision).sees(QUESTION).press("Agree to open it").sees("You agree to open it");
    amina.picture("one-co-chair-agrees");
    browser.visitor(alongside.url()).visit(decision).hasStatus(404);
    ben.visit(decision).press("Agree to open it").sees("Time to read and prepare");
    ben.picture("announced");
    alongside.clock().set(line().dates().opens().plus(Duration.ofHours(1)));
    Waiting.until(dee, decision, "Give your answer");
  }

  private void deeObjectsAndTheProposalChanges() {
    dee.visit(decision + "/response").choose("I object").press("Save my answer").hasStatus(422);
    dee.sees("Say why, in a few words")
        .type("Say why, if you like", "I can not speak on the phone.")
        .picture("objection-without-scripts")
        .press("Save my answer")
        .sees("Your answer is saved");
    amina.visit(decision).sees("I can not speak on the phone.").picture("objection");
    amina.click("Change the proposal");
    amina.choose("I can not speak on the phone.").type("What do we decide?", CHANGED);
    amina.picture("change").press("Send it to the co-chairs").sees("A change is waiting");
    amina.press("Agree, and ask everyone again");
    ben.visit(decision).picture("change-waits").press("Agree, and ask everyone again");
    ben.sees(CHANGED).sees("Earlier rounds");
    ben.visit(project.room()).sees(CHANGED);
  }

  private void everyoneAnswersInTheirOwnWay() {
    amina.visit(decision).press("Give your answer").choose("No objection");
    amina.sees("Your answer is saved").picture("saved-on-choosing");
    var letter = Letterbox.of(alongside, "ben@example.org").letterWith("proposal was changed");
    assertThat(letter).contains(CHANGED).contains("You can answer until");
    ben.visit(Letterbox.link(letter)).sees(CHANGED).picture("from-the-letter");
    ben.choose("No objection").sees("Your answer is saved");
    dee.visit(decision).press("My objection is answered").sees("Your objection is closed");
    dee.visit(decision + "/response").choose("No objection, with a concern");
    dee.type("Say why, if you like", "Please look at it again in spring.");
    dee.press("Save my answer").sees("Your answer is saved");
    withTheKeyboardAlone();
    browser.phone(alongside.url()).visit(decision).doesNotSee("How each group answered");
  }

  private void withTheKeyboardAlone() {
    finn.visit(decision);
    Keyboard.of(finn).to("Give your answer").press("Enter");
    finn.page().waitForURL("**/response");
    Keyboard.of(finn).to("No objection").press("Space");
    finn.sees("Your answer is saved");
    Keyboard.of(finn).to("Save").press("Enter");
    finn.page().waitForURL("**/response*");
    finn.act(() -> {}).sees("Your answer is saved").picture("answered-by-keyboard");
  }

  private void everyoneReadsWhatCameOfIt() {
    alongside.clock().set(line().dates().closes().plus(Duration.ofMinutes(5)));
    Waiting.until(dee, decision, "Both groups carry it");
    dee.visit(decision).open("I see it differently");
    dee.type("What do you see differently?", "A letter first would be kinder.");
    dee.choose("Show my name with it").press("Publish this");
    dee.sees("What you see differently is published").picture("differing");
    for (var anyone :
        List.of(browser.phone(alongside.url()), browser.withoutScripts(alongside.url()))) {
      anyone
          .visit(decision)
          .sees("Of the 2 partners with lived experience 2 answered")
          .sees("Of the 2 partners with learnt experience 2 answered")
          .sees("Both groups carry it, so it is agreed.")
          .sees("A letter first would be kinder.")
          .sees("Dee, partner with lived experience")
          .doesNotSee("Please look at it again in spring.");
    }
    var reader = browser.visitor(alongside.url());
    reader.visit(decision).picture("outcome");
    reader.visit(project.path()).sees(CHANGED).picture("project");
    reader.visit(project.path() + "/promise");
    reader.sees("1 of 1 decisions that matter were taken together").picture("promise");
    reader.visit("/").sees("What changed because of people").sees("Both groups agreed.");
    reader.picture("home").click(CHANGED).isAt(decision);
    assertThat(alongside.bean(Partnerships.class).find(project.slug()).orElseThrow().places())
        .hasSize(4);
  }

  private DecisionLine line() {
    return alongside.bean(DecisionRegister.class).register(null, 100).stream()
        .filter(line -> line.question().startsWith("Do we call people in week two"))
        .findFirst()
        .orElseThrow();
  }
}
