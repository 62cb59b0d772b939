package org.alongside.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.WalkIn;
import org.alongside.consultations.web.OpenConsultation;
import org.alongside.database.RunningAlongside;
import org.alongside.participation.Here;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table is brought in with every problem seen before, and can be taken out whole. */
class ImportTest {

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

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void waitsUntil(Visitor visitor, String text) {
    var until = Instant.now().plusSeconds(60);
    while (!visitor.page().locator("main").innerText().contains(text)) {
      assertThat(Instant.now()).as("until %s", text).isBefore(until);
      visitor.page().waitForTimeout(300);
      visitor.page().reload();
    }
  }

  @Test
  void aTableIsMatchedCheckedBroughtInAndTakenOut() {
    var asked = new OpenConsultation(alongside, "A table", WalkIn.questions());
    var today = Here.day(alongside.clock().instant());
    var table =
        """
        Reference,Should it move?,What about why?,Date
        1,Yes,,%1$s
        2,No,Too far,%1$s
        3,No,Too far,%1$s
        4,No,Too far,1/1/1999
        5,No,Too far,soon
        """
            .formatted(today);
    var lead =
        asked
            .as(browser.visitor(alongside.url()), asked.lead("Ida Imports"))
            .visit(asked.path())
            .click("Bring in a table of answers")
            .press("Read the table")
            .hasStatus(422)
            .sees("Choose a file.")
            .picture("imports");
    lead.page().getByLabel("The table").setInputFiles(file("answers.csv", table));
    lead.press("Read the table")
        .sees("Which column is which question?")
        .picture("imports-match")
        .press("Check all rows");
    waitsUntil(lead, "What we found");
    lead.sees("3 rows can be brought in.")
        .sees("2 rows have something wrong.")
        .sees("1 row says the same as another.")
        .sees("It says the same as row 3.")
        .sees("This is no day.")
        .picture("imports-checked")
        .press("Bring it in")
        .hasStatus(422)
        .sees("Some rows have something wrong.");
    assertThat(asked.counted()).isEmpty();
    var problems = new String(lead.takes("All of this as a file"), StandardCharsets.UTF_8);
    assertThat(problems).contains("6,").contains("It says the same as row 3.");
    lead.choose("Leave out the 2 rows with something wrong").press("Bring it in");
    waitsUntil(lead, "3 answers were brought in. 2 rows were left out.");
    assertThat(asked.counted()).hasSize(3);
    lead.picture("imports-brought").open("Take all of it out again").press("Take it out");
    waitsUntil(lead, "brought in, and taken out again");
    assertThat(asked.counted()).isEmpty();
    assertThat(count("SELECT count(*) FROM imports.brought")).isEqualTo(3);
    assertThat(
            count(
                "SELECT count(*) FROM facts.fact WHERE kind = 'imports.undone'"
                    + " AND details->>'responses' = '3'"))
        .isEqualTo(1);
    assertThat(
            count(
                "SELECT count(*) FROM consultations.response WHERE channel = 'OUTSIDE'"
                    + " AND entered_by IS NOT NULL AND withdrawn_at IS NOT NULL"))
        .isEqualTo(3);
    browser
        .phone(alongside.url())
        .visit(asked.path() + "/imports")
        .sees("Sign in")
        .doesNotSee("Read the table");
  }

  private static long count(String query) {
    return alongside.bean(JdbcClient.class).sql(query).query(Long.class).single();
  }
}
