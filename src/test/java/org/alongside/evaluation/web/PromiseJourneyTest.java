package org.alongside.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.DecisionFact;
import org.alongside.participation.Here;
import org.alongside.participation.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whether the promise is kept, read by everybody and never changed by hand. */
class PromiseJourneyTest {

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

  private static Visitor record(Visitor visitor, String kind, LocalDate day) {
    return visitor
        .choose(kind)
        .type("Day", String.valueOf(day.getDayOfMonth()))
        .type("Month", String.valueOf(day.getMonthValue()))
        .type("Year", String.valueOf(day.getYear()))
        .type("What happened?", "The Board decided on its own.")
        .type("How do we know?", "Minutes, item 7")
        .choose("The Board");
  }

  private static LocalDate today() {
    return Here.day(alongside.clock().instant());
  }

  @Test
  void anyoneReadsWhatIsPromisedAndWhatTheRecordsShow() {
    var pathway = new PromisedProject(alongside, "Open pathway");
    pathway.partner("Amina open", Side.LIVED);
    pathway.partner("Ben open", Side.LEARNT);
    var anyone = browser.visitor(alongside.url());
    anyone
        .visit(pathway.promise())
        .hasStatus(200)
        .sees("Co-production")
        .sees("The records fall short of what the project says")
        .sees("We judged 3 points of the 29 that apply")
        .sees("Only 1 partner with lived experience can decide")
        .doesNotSee("Record something that happened")
        .doesNotSee("One partner with lived experience is alone")
        .open("Show the 21 points not measured yet")
        .picture("promise")
        .click("23. Both groups have enough places")
        .sees("Nobody should have to speak alone for everyone")
        .doesNotSee("Publish my remark")
        .picture("point");
    browser.phone(alongside.url()).visit(pathway.promise()).sees("Co-production").picture("phone");
    browser.withoutScripts(alongside.url()).visit(pathway.promise()).sees("Not met");
    anyone.visit(pathway.promise() + "/31").hasStatus(404);
    anyone
        .visit(PromisePaths.project(pathway.project))
        .sees("Is the promise kept?")
        .picture("project")
        .click("All points and their records")
        .isAt(pathway.promise());
  }

  @Test
  void whatHappenedOutsideCountsOnceTheOtherGroupConfirmsIt() {
    var pathway = new PromisedProject(alongside, "Late pathway");
    var amina = pathway.partner("Amina late", Side.LIVED);
    var ben = pathway.partner("Ben late", Side.LEARNT);
    var learnt = pathway.signedIn(browser.visitor(alongside.url()), ben);
    learnt
        .visit(pathway.promise())
        .click("Record something that happened outside this site")
        .press("Record it")
        .hasStatus(422)
        .sees("Say how we know.")
        .sees("Choose what it was.")
        .picture("outside-mistakes");
    record(learnt, "A decision was taken without the partners", today().minusDays(40))
        .select(
            "Was it a decision on the list of decisions that matter?", pathway.listed.decision())
        .picture("outside")
        .press("Record it")
        .isAt(pathway.promise())
        .sees("No decision that matters has been taken");
    learnt
        .click("1 record waits to be confirmed")
        .sees("Somebody else has to confirm this")
        .doesNotSee("Yes, it was so");
    pathway
        .signedIn(browser.visitor(alongside.url()), amina)
        .visit(pathway.promise())
        .sees("One partner with lived experience is alone")
        .click("1 record waits to be confirmed")
        .sees("The Board decided on its own. Source: Minutes, item 7")
        .picture("waiting")
        .press("Yes, it was so")
        .sees("Nothing waits to be confirmed")
        .visit(pathway.promise())
        .sees("1 listed decision was taken without the partners")
        .click("25. Decisions are made together")
        .sees("The Board decided on its own.");
  }

  @Test
  void whatOneGroupSaysThatBothDidWaitsForTheOthersWord() {
    var pathway = new PromisedProject(alongside, "Told pathway");
    var amina = pathway.partner("Amina told", Side.LIVED);
    var ben = pathway.partner("Ben told", Side.LEARNT);
    var learnt = pathway.signedIn(browser.visitor(alongside.url()), ben);
    learnt.visit(pathway.promise() + "/outside");
    record(learnt, "Both groups accepted a working agreement", today()).press("Record it");
    browser
        .visitor(alongside.url())
        .visit(pathway.promise())
        .sees(
            "Recorded by people with learnt experience. The other group has not yet confirmed it.")
        .visit(pathway.promise() + "/26")
        .doesNotSee("Both groups accepted it or read it again")
        .sees("The other group has not yet confirmed it.")
        .sees("There are no records yet.");
    var lived = pathway.signedIn(browser.visitor(alongside.url()), amina);
    lived
        .visit("/partnerships/" + pathway.project.slug().value())
        .click("Say whether 1 record is true")
        .isAt(pathway.promise() + "/waiting")
        .open("No, it was not so")
        .press("Publish how it was")
        .hasStatus(422)
        .sees("Say how it was.")
        .picture("contradict-mistake")
        .type("How was it?", "We were never asked.")
        .press("Publish how it was")
        .isAt(pathway.promise() + "/waiting")
        .sees("We were never asked.");
    browser
        .visitor(alongside.url())
        .visit(pathway.promise() + "/26")
        .sees("Somebody says that it was not so.")
        .sees("Amina told said how it was:")
        .sees("We were never asked.")
        .picture("contradicted");
    alongside.clock().advance(Duration.ofMinutes(1));
    lived
        .press("Yes, it was so")
        .visit(pathway.promise() + "/26")
        .sees("We were never asked.")
        .sees("It counts because somebody of the other group confirmed it.");
  }

  @Test
  void takingADecisionOffTheListMakesNoBrokenPromiseKept() {
    var pathway = new PromisedProject(alongside, "Emptied pathway");
    var amina = pathway.partner("Amina emptied", Side.LIVED);
    var ben = pathway.partner("Ben emptied", Side.LEARNT);
    var lived = pathway.signedIn(browser.visitor(alongside.url()), amina);
    lived.visit(pathway.promise() + "/outside");
    record(lived, "A decision was taken without the partners", today())
        .select(
            "Was it a decision on the list of decisions that matter?", pathway.listed.decision())
        .press("Record it");
    var list = PromisePaths.project(pathway.project) + "/mandate";
    var learnt = pathway.signedIn(browser.visitor(alongside.url()), ben);
    learnt
        .visit(list)
        .press("Remove")
        .isAt(list)
        .sees("Somebody wants to take this off the list")
        .sees(pathway.listed.decision())
        .picture("leaving");
    browser
        .visitor(alongside.url())
        .visit(pathway.promise())
        .sees("1 listed decision was taken without the partners")
        .click("25. Decisions are made together")
        .sees("It is about a decision that matters: “" + pathway.listed.decision() + "”.")
        .sees("That decision has been taken off the list since. This record stays.")
        .visit(PromisePaths.project(pathway.project))
        .sees("It only leaves the list when both groups agree the list without it.");
  }

  @Test
  void aPartnerRemarksInPublic() {
    var pathway = new PromisedProject(alongside, "Said pathway");
    var amina = pathway.partner("Amina said", Side.LIVED);
    var partner = pathway.signedIn(browser.withoutScripts(alongside.url()), amina);
    partner
        .visit(pathway.promise() + "/1")
        .press("Publish my remark")
        .hasStatus(422)
        .sees("Write your remark.")
        .type("Your remark", "I only found it by chance.")
        .press("Publish my remark")
        .isAt(pathway.promise() + "/1");
    browser
        .visitor(alongside.url())
        .visit(pathway.promise() + "/1")
        .sees("I only found it by chance.")
        .sees("Amina said on");
  }

  @Test
  void aPartnerSaysWhichListedDecisionWasTaken() {
    var pathway = new PromisedProject(alongside, "Named pathway");
    var amina = pathway.partner("Amina named", Side.LIVED);
    var ben = pathway.partner("Ben named", Side.LEARNT);
    var decision = UUID.randomUUID();
    pathway.happened(DecisionFact.OPENED, "decision", decision, Map.of());
    pathway.happened(DecisionFact.CLOSED, "decision", decision, Map.of("result", "AGREED"));
    var partner = pathway.signedIn(browser.visitor(alongside.url()), amina);
    partner
        .visit(pathway.promise())
        .sees("No decision that matters has been taken")
        .click("Say which decision on the list was taken")
        .press("Save")
        .hasStatus(422)
        .sees("This decision is not on the list. Choose one from the list.")
        .picture("listed");
    partner.page().locator("select").selectOption(pathway.listed.id().toString());
    partner.press("Save").visit(pathway.promise()).sees("No decision that matters has been taken");
    pathway
        .signedIn(browser.visitor(alongside.url()), ben)
        .visit(pathway.promise() + "/waiting")
        .sees("It is about a decision that matters: “" + pathway.listed.decision() + "”.")
        .press("Yes, it was so")
        .visit(pathway.promise())
        .sees("1 of 1 decisions that matter were taken together");
  }

  @Test
  void strangersAndPeopleWithoutAPlaceAreKeptOut() {
    var pathway = new PromisedProject(alongside, "Kept pathway");
    var other = new PromisedProject(alongside, "Other pathway");
    var elsewhere = other.partner("Elsewhere", Side.LIVED);
    browser.visitor(alongside.url()).visit(pathway.promise() + "/outside").sees("Sign in");
    pathway
        .signedIn(browser.visitor(alongside.url()), elsewhere)
        .visit(pathway.promise() + "/outside")
        .hasStatus(403)
        .visit(pathway.promise() + "/listed")
        .hasStatus(403);
    assertThat(pathway.project.slug()).isNotEqualTo(other.project.slug());
  }
}
