package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.CountResults;
import org.alongside.consultations.WalkIn;
import org.alongside.database.RunningAlongside;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.equality.CountReach;
import org.alongside.participation.Here;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was reached, what came of it, and what everyone is told about it. */
class ResultsJourneyTest {

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

  @Test
  void peopleAreAskedWhoTheyAreReachedAndAnswered() {
    var asked = new OpenConsultation(alongside, "Results", WalkIn.questions());
    var lead = asked.as(browser.visitor(alongside.url()), asked.lead("Rita Results"));
    lead.visit(asked.path() + "/progress")
        .sees("Nobody has said yet whether the equality questions are asked.")
        .click("Change whom to reach")
        .press("Save the plan")
        .hasStatus(422)
        .sees("Choose whether you ask the equality questions.")
        .choose("No, leave them out")
        .press("Save the plan")
        .hasStatus(422)
        .sees("Say why you leave them out.")
        .choose("Yes, ask them")
        .type("75 or over", "200")
        .press("Save the plan")
        .hasStatus(422)
        .sees("Enter a number from 1 to 100, or nothing.")
        .type("75 or over", "10")
        .picture("reach-plan")
        .press("Save the plan")
        .isAt(asked.path() + "/progress")
        .sees("The first numbers come when 20 people have told us something");
    answers(asked);
    reached(asked, lead);
    closes(asked);
    told(asked, lead);
  }

  private static void answers(OpenConsultation asked) {
    var phone =
        browser
            .phone(alongside.url())
            .visit(asked.path())
            .press("Start")
            .press("Answer the first question")
            .choose("Yes")
            .press("Save and go on")
            .press("Save and go on")
            .press("Send")
            .isAt(asked.path() + "/answers/equality")
            .sees("We have your answers.")
            .picture("equality-questions")
            .choose("75 or over")
            .press("Save")
            .isAt(asked.path() + "/answers/sent");
    assertThat(said(asked)).containsExactly("{\"age\": \"75-over\"}");
    phone.visit(asked.path() + "/answers/equality").press("Save");
    assertThat(said(asked)).as("what was said is there again").hasSize(1);
    var other =
        browser
            .withoutScripts(alongside.url())
            .visit(asked.path())
            .press("Start")
            .press("Answer the first question")
            .choose("Yes")
            .press("Save and go on")
            .press("Save and go on")
            .press("Send")
            .act(() -> {});
    other.page().getByText("Skip these questions").first().click();
    other.isAt(asked.path() + "/answers/sent");
    assertThat(said(asked)).hasSize(1);
    phone
        .visit(asked.path() + "/answers")
        .open("Take your answers back")
        .press("Delete my answers")
        .sees("You took your answers back.");
    assertThat(said(asked)).as("taken back with the answers").isEmpty();
  }

  private static List<String> said(OpenConsultation asked) {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT answers::text FROM equality.said WHERE consultation = ?")
        .param(asked.consultation().id().value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static void reached(OpenConsultation asked, Visitor lead) {
    var today = Here.day(alongside.clock().instant());
    alongside
        .bean(JdbcClient.class)
        .sql(
            """
            INSERT INTO equality.said (consultation, apart, week, answers)
            SELECT ?, encode(sha256(n::text::bytea), 'hex'), date_trunc('week', ?::date)::date - 7,
                   CASE WHEN n <= 6 THEN '{"age": "75-over"}'::jsonb ELSE '{"age": "25-34"}' END
              FROM generate_series(1, 26) n
            """)
        .params(asked.consultation().id().value(), today)
        .update();
    alongside.bean(CountReach.class).count(asked.consultation().id(), today);
    lead.visit(asked.path() + "/progress")
        .sees("About 25 people told us something about themselves")
        .open("Age")
        .sees("Fewer than 5")
        .sees("About 80 in 100")
        .sees("10 in 100")
        .picture("reach");
    browser.phone(alongside.url()).visit(asked.path() + "/progress").sees("Sign in");
  }

  private static void closes(OpenConsultation asked) {
    var id = asked.consultation().id();
    browser.visitor(alongside.url()).visit(asked.path() + "/results").isAt(asked.path());
    alongside.clock().advance(Duration.ofDays(7));
    var now = alongside.clock().instant();
    var whole = alongside.bean(WholeOrNotAtAll.class);
    whole.attempt(() -> alongside.bean(CloseConsultation.class).close(id, now));
    whole.attempt(() -> alongside.bean(CountResults.class).count(id, now));
  }

  private static void told(OpenConsultation asked, Visitor lead) {
    var phone =
        browser
            .phone(alongside.url())
            .visit(asked.path())
            .click("What people said, and what happens now")
            .isAt(asked.path() + "/results")
            .sees("The report is not published yet.")
            .sees("1 response counts")
            .sees("Fewer than 5 people answered this, so the answers are not shown.")
            .picture("results");
    var again = asked.as(browser.visitor(alongside.url()), asked.lead("Remy Report"));
    again
        .visit(asked.path() + "/report")
        .type("What we heard", "Most of you want the centre to stay near a bus stop.")
        .type("What will change", "The bus will stop at the door.")
        .press("Save the draft")
        .press("Publish the report")
        .hasStatus(422)
        .sees("Say what will not change, and why.")
        .sees("Say who decides now, and when.")
        .picture("report-mistake")
        .type("What will not change, and why", "The centre moves, because the lease ends.")
        .type("Who decides now, and when", "The Board decides in public on 1 September 2027.")
        .press("Save the draft")
        .press("Publish the report")
        .picture("report");
    phone
        .visit(asked.path() + "/results")
        .sees("Most of you want the centre to stay near a bus stop.")
        .sees("Published on")
        .picture("results-report");
    assertThat(lead.page().isClosed()).isFalse();
  }
}
