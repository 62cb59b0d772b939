package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.CountResults;
import org.alongside.consultations.WalkIn;
import org.alongside.database.RunningAlongside;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.identity.web.Letterbox;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Here;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stops for a while, what is set aside, and whose words may be shown. */
class AsidesJourneyTest {

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

  private static void day(Visitor lead, String id, LocalDate day) {
    lead.page().locator("#" + id).fill(String.valueOf(day.getDayOfMonth()));
    lead.page().locator("#" + id + "-month").fill(String.valueOf(day.getMonthValue()));
    lead.page().locator("#" + id + "-year").fill(String.valueOf(day.getYear()));
  }

  private static LocalDate today() {
    return Here.day(alongside.clock().instant());
  }

  @Test
  void itStopsBeforeAnElectionAndWhatWasHalfWrittenGoesOnAfterwards() {
    var asked = new OpenConsultation(alongside, "Quiet time", WalkIn.questions());
    var lead = asked.as(browser.visitor(alongside.url()), asked.lead("Paula Pause"));
    var phone =
        browser
            .phone(alongside.url())
            .visit(asked.path())
            .press("Start")
            .press("Answer the first question");
    var begun =
        asked.as(
            browser.withoutScripts(alongside.url()),
            SignedInAs.somebody(alongside, "Hal F Written"));
    begun.visit(asked.path()).press("Start");
    lead.visit(asked.path() + "/edit").click("Pause it for a while");
    day(lead, "goes-on", today());
    lead.press("Pause it for a while")
        .hasStatus(422)
        .sees("Choose a day after today.")
        .sees("Say why. Everyone can read it.")
        .picture("pause-mistake");
    day(lead, "goes-on", today().plusDays(3));
    lead.type("Why is it paused?", "There are local elections.")
        .press("Pause it for a while")
        .isAt(asked.path() + "/edit")
        .click("Change the pause")
        .picture("pause-change");
    phone
        .choose("Yes")
        .press("Save and go on")
        .isAt(asked.path() + "/answers")
        .sees("Paused: you can answer again from")
        .picture("pause-own-answers")
        .visit(asked.path() + "/answers/check")
        .isAt(asked.path() + "/answers")
        .visit(asked.path())
        .sees("There are local elections.")
        .sees("Paused for now.")
        .picture("pause-public")
        .visit("/search?words=walk-in+centre")
        .sees("Not open at the moment.");
    browser
        .withoutScripts(alongside.url())
        .visit(asked.path())
        .doesNotSee("You need no account.")
        .sees("paused until");
    alongside.clock().advance(Duration.ofMinutes(3));
    assertThat(Letterbox.of(alongside, "hal.f.written@example.org").letterWith("paused for now"))
        .contains("What you have written is kept.");
    alongside.clock().advance(Duration.ofDays(3));
    phone
        .visit("/search?words=walk-in+centre")
        .doesNotSee("Not open at the moment.")
        .visit(asked.path() + "/answers")
        .press("Go on")
        .press("Save and go on")
        .press("Send")
        .act(() -> {});
    assertThat(asked.counted()).hasSize(1).allMatch(said -> said.contains("yes"));
  }

  private static Visitor answers(OpenConsultation asked, Visitor visitor) {
    return visitor
        .visit(asked.path())
        .press("Start")
        .press("Answer the first question")
        .choose("Yes")
        .press("Save and go on")
        .press("Save and go on");
  }

  @Test
  void aResponseIsSetAsideInTheOpenAndWhoeverSentItHasASay() {
    var asked = new OpenConsultation(alongside, "Robots", WalkIn.questions());
    var robot = answers(asked, browser.phone(alongside.url()));
    robot.page().locator("#website").evaluate("field => field.value = 'https://example.org'");
    robot.press("Send").isAt(asked.path() + "/answers/sent");
    var lead = asked.as(browser.visitor(alongside.url()), asked.lead("Simon Sign"));
    lead.visit(asked.path())
        .click("All responses")
        .sees("A field that people can't see was filled in")
        .picture("responses")
        .open("Show")
        .click("Same words")
        .sees("There are none.")
        .visit(asked.path() + "/responses?only=HIDDEN_FIELD");
    lead.page().locator("main ul.nhsuk-list--border a").first().click();
    lead.act(() -> {})
        .press("Set it aside")
        .hasStatus(422)
        .sees("Choose why it should not count.")
        .sees("Write down why.")
        .choose("A machine sent it")
        .type("What did you see?", "A field was filled in that nobody can see.")
        .picture("response")
        .press("Set it aside")
        .sees("set it aside on")
        .picture("response-aside");
    robot
        .visit(asked.path() + "/answers")
        .sees("We do not count your answers")
        .sees("The reason: A machine sent it.")
        .press("Send this")
        .hasStatus(422)
        .sees("Write down why.")
        .picture("aside-own-answers")
        .type("Why should we count them?", "My browser fills fields in for me.")
        .press("Send this")
        .sees("Come back with your key to see our answer.");
    lead.visit(asked.path() + "/progress").sees("1 response does not count. A machine sent it: 1.");
    var response = lead.visit(asked.path() + "/responses?only=JUDGED");
    response.page().locator("main ul.nhsuk-list--border a").first().click();
    response
        .act(() -> {})
        .sees("My browser fills fields in for me.")
        .picture("response-objected")
        .type("Why does it count?", "That explains it.")
        .press("Let it count")
        .sees("This response counts.");
    robot.visit(asked.path() + "/answers").doesNotSee("We do not count your answers");
  }

  @Test
  void onlyThoseWhoSayYesAreQuotedAndWithoutTheirNames() {
    var asked = new OpenConsultation(alongside, "Own words", WalkIn.questions());
    var silent = browser.withoutScripts(alongside.url());
    silent
        .visit(asked.path())
        .press("Start")
        .press("Answer the first question")
        .choose("Yes")
        .press("Save and go on")
        .type("3. What about missed? (optional)", "Keep this to yourselves.")
        .press("Save and go on")
        .press("Send");
    alongside.clock().advance(Duration.ofMinutes(1));
    var phone =
        browser
            .phone(alongside.url())
            .visit(asked.path())
            .press("Start")
            .press("Answer the first question")
            .choose("Yes")
            .press("Save and go on")
            .type("3. What about missed? (optional)", "The bus stops far away. My name is Hidden.")
            .press("Save and go on")
            .choose("Yes, you may show my words")
            .picture("quote-check")
            .press("Send")
            .visit(asked.path() + "/answers")
            .sees("You said yes.")
            .press("No, do not show my words")
            .sees("You did not say yes.")
            .press("Yes, show my words")
            .sees("You said yes.")
            .picture("quote-own");
    var lead = asked.as(browser.visitor(alongside.url()), asked.lead("Quentin Quote"));
    lead.visit(asked.path() + "/responses");
    lead.page().locator("main ul.nhsuk-list--border a").last().click();
    lead.act(() -> {}).sees("Keep this to yourselves.").doesNotSee("Words for the report");
    lead.visit(asked.path() + "/responses");
    lead.page().locator("main ul.nhsuk-list--border a").first().click();
    lead.act(() -> {})
        .type("What about missed?", "The bus stops close by.")
        .press("Show this in the report")
        .hasStatus(422)
        .sees("Copy the words just as they are written in the answer.")
        .type("What about missed?", "The bus stops far away.")
        .picture("quote-choose")
        .press("Show this in the report")
        .sees("Take this out of the report");
    closeAndReport(asked, lead);
    phone
        .visit(asked.path() + "/results")
        .sees("1 person agreed that we show their words.")
        .sees("The bus stops far away.")
        .doesNotSee("Hidden")
        .doesNotSee("Keep this to yourselves.")
        .picture("quote-results")
        .visit(asked.path() + "/answers")
        .press("No, do not show my words")
        .visit(asked.path() + "/results")
        .doesNotSee("The bus stops far away.")
        .visit(asked.path() + "/answers")
        .doesNotSee("Yes, show my words");
  }

  private static void closeAndReport(OpenConsultation asked, Visitor lead) {
    alongside.clock().advance(Duration.ofDays(7));
    var id = asked.consultation().id();
    var now = alongside.clock().instant();
    var whole = alongside.bean(WholeOrNotAtAll.class);
    whole.attempt(() -> alongside.bean(CloseConsultation.class).close(id, now));
    whole.attempt(() -> alongside.bean(CountResults.class).count(id, now));
    asked
        .as(lead, asked.lead("Ruth Report"))
        .visit(asked.path() + "/report")
        .type("What we heard", "Buses matter.")
        .type("What will change", "The stop moves.")
        .type("What will not change, and why", "The lease ends.")
        .type("Who decides now, and when", "The Board, in September.")
        .press("Save the draft")
        .press("Publish the report");
  }
}
