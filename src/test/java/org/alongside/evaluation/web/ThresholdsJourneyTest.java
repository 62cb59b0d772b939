package org.alongside.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Here;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a promise is measured against: an administrator changes it, and everyone reads why. */
class ThresholdsJourneyTest {

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

  private static Visitor signedIn(Visitor visitor, PersonId person) {
    var cookie =
        new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(alongside, person)).setUrl(alongside.url());
    visitor.page().context().addCookies(List.of(cookie));
    return visitor;
  }

  private static Visitor administrator(Visitor visitor, String name) {
    return signedIn(visitor, SignedInAs.somebody(alongside, name, Role.ADMINISTRATOR));
  }

  private static LocalDate today() {
    return Here.day(alongside.clock().instant());
  }

  @Test
  void anAdministratorChangesANumberAndEveryoneReadsWhy() {
    var pathway = new PromisedProject(alongside, "Measured pathway");
    for (var name : List.of("Amina", "Ben", "Cleo", "Dan")) {
      pathway.partner(name + " measured", name.compareTo("C") < 0 ? Side.LIVED : Side.LEARNT);
    }
    var anyone = browser.visitor(alongside.url());
    anyone
        .visit(pathway.promise())
        .sees("We measure against the numbers that we recommend.")
        .sees("2 of the 4 partners who decide have lived experience.")
        .visit("/what-we-mean")
        .click("What we measure a promise against")
        .isAt(ThresholdPaths.THRESHOLDS)
        .sees("Nobody has changed anything")
        .doesNotSee("Change what we measure");
    var administrator = administrator(browser.phone(alongside.url()), "Ada Measures");
    administrator
        .visit("/me")
        .click("Change what we measure a promise against")
        .picture("thresholds-change")
        .type("Percent of places for people with lived experience", "49")
        .type("Months until a page is looked at again", "half")
        .press("Save the change")
        .hasStatus(422)
        .sees("Enter a whole number from 50 to 75.")
        .sees("Enter a whole number from 1 to 12.")
        .sees("Say why you change it.")
        .picture("thresholds-mistakes");
    assertThat(administrator.page().locator("#review-months").inputValue()).isEqualTo("half");
    administrator
        .type("Percent of places for people with lived experience", "60")
        .type("Months until a page is looked at again", "6")
        .type("Why do you change it?", "Partners asked for a clear majority.")
        .press("Save the change")
        .isAt(ThresholdPaths.THRESHOLDS)
        .sees("(planned)")
        .doesNotSee("We recommend 50.");
    anyone
        .visit(pathway.promise())
        .sees("2 of the 4 partners who decide have lived experience.")
        .doesNotSee("Only 2 of");
    alongside.clock().advance(Duration.ofDays(1));
    administrator
        .visit(ThresholdPaths.THRESHOLDS)
        .sees("We recommend 50.")
        .sees("Percent of places for people with lived experience: from 50 to 60")
        .sees("Reason: Partners asked for a clear majority.")
        .picture("thresholds-phone");
    anyone
        .visit(pathway.promise())
        .sees("1 of them is not what we recommend.")
        .sees("Only 2 of the 4 partners who decide have lived experience.")
        .click("What we measure a promise against")
        .sees("Reason: Partners asked for a clear majority.")
        .doesNotSee("Ada Measures")
        .picture("thresholds");
    anyone.visit(pathway.promise() + "/23").sees("60 (since ").picture("thresholds-point");
    assertThat(
            alongside
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM facts.fact WHERE kind = 'evaluation.thresholds-changed'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    var phone = browser.phone(alongside.url()).visit(ThresholdPaths.THRESHOLDS);
    assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    overtaken();
    planned();
  }

  /** Two administrators at once, without scripts: what the later one typed stays. */
  private static void overtaken() {
    var slow = administrator(browser.withoutScripts(alongside.url()), "Sol Measures");
    slow.visit(ThresholdPaths.CHANGE).sees("by Ada Measures");
    administrator(browser.withoutScripts(alongside.url()), "Quin Measures")
        .visit(ThresholdPaths.CHANGE)
        .type("Percent of decisions that matter taken together", "95")
        .type("Why do you change it?", "We can do better.")
        .press("Save the change")
        .isAt(ThresholdPaths.THRESHOLDS);
    slow.type("Percent of decisions that matter taken together", "80")
        .type("Why do you change it?", "Winter is hard.")
        .press("Save the change")
        .hasStatus(409)
        .sees("Somebody else changed this in the meantime.")
        .sees("We can do better.")
        .press("Save the change")
        .isAt(ThresholdPaths.THRESHOLDS)
        .sees("Reason: Winter is hard.");
  }

  /** A change for a later day is announced, and counts for nothing before. */
  private static void planned() {
    var day = today().plusDays(20);
    administrator(browser.visitor(alongside.url()), "Pat Measures")
        .visit(ThresholdPaths.CHANGE)
        .type("People with lived experience at each decision", "3")
        .type("Day", String.valueOf(day.getDayOfMonth()))
        .type("Month", String.valueOf(day.getMonthValue()))
        .type("Year", String.valueOf(day.getYear()))
        .type("Why do you change it?", "Two are often tired.")
        .press("Save the change")
        .sees("(planned)")
        .sees("People with lived experience at each decision: from 2 to 3")
        .sees("2 (since ")
        .picture("thresholds-planned")
        .click("Change what we measure a promise against")
        .type("People with lived experience at each decision", "2")
        .type("Day", String.valueOf(today().plusDays(1).getDayOfMonth()))
        .type("Month", String.valueOf(today().plusDays(1).getMonthValue()))
        .type("Year", String.valueOf(today().plusDays(1).getYear()))
        .type("Why do you change it?", "They found a third.")
        .press("Save the change")
        .sees("(never began)")
        .sees("This takes the place of change ")
        .picture("thresholds-taken-back");
    var page = browser.visitor(alongside.url()).visit(ThresholdPaths.THRESHOLDS).page();
    assertThat(page.locator("h3").allTextContents()).hasSizeGreaterThan(4).doesNotHaveDuplicates();
  }

  @Test
  void othersReadAndCannotChange() {
    browser.visitor(alongside.url()).visit(ThresholdPaths.CHANGE).sees("Sign in");
    signedIn(browser.visitor(alongside.url()), SignedInAs.somebody(alongside, "No Measures"))
        .visit(ThresholdPaths.CHANGE)
        .hasStatus(403);
  }
}
