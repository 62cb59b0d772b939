package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.SecondEntries;
import org.alongside.database.RunningAlongside;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.Scale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Paper counts the same: it is typed in by keyboard, a sample twice, and everyone sees how. */
class KeyingJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final int CLOSED = 10;

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  /** Ten questions with numbers, and an open one at the end. */
  private static Questionnaire tenClosed() {
    var pages =
        IntStream.rangeClosed(1, CLOSED + 1)
            .mapToObj(number -> {
              var last = number > CLOSED;
              var kind = last ? new Kind.LongText(4000) : new Kind.InWords(Scale.AGREEMENT);
              var question =
                  new Question(
                      "q" + number,
                      last ? "What did we not ask?" : "Is point " + number + " right?",
                      "",
                      kind,
                      Need.OPTIONAL,
                      Condition.ALWAYS);
              return new Page("p" + number, "", Condition.ALWAYS, List.of(question));
            })
            .toList();
    return new Questionnaire(
        List.of(new Chapter("all", "All", Condition.ALWAYS, pages)), Questionnaire.Order.FIXED);
  }

  private static void typesTen(Visitor lead, String number) {
    var keys = lead.page().keyboard();
    for (int each = 0; each < CLOSED; each++) {
      keys.type(number);
      keys.press("Tab");
    }
  }

  @Test
  void paperIsTypedInByKeyboardAndASampleTwice() {
    var asked = new OpenConsultation(alongside, "On paper", tenClosed());
    var lead =
        asked
            .as(browser.visitor(alongside.url()), asked.lead("Kim Keys"))
            .visit(asked.path())
            .click("Type in answers")
            .isAt(asked.path() + "/keying")
            .picture("keying")
            .press("Save and take the next")
            .hasStatus(422)
            .sees("Choose how these answers reached you.")
            .select("How did they reach you?", "On paper")
            .type("3. Is point 3 right?", "9")
            .press("Save and take the next")
            .hasStatus(422)
            .fieldHolds("3. Is point 3 right?", "9")
            .picture("keying-mistake")
            .type("3. Is point 3 right?", "2")
            .choose("Yes, you may show my words")
            .press("Save and take the next")
            .sees("Saved as")
            .sees("Write this reference on the paper");
    assertThat(asked.counted()).singleElement().asString().contains("\"agree\"");
    assertThat(quotable(asked)).isOne();
    // The cursor waits in the first question: ten numbers, ten tabs, and enter.
    typesTen(lead, "1");
    lead.page().getByRole(AriaRole.BUTTON).getByText("Save and take the next").focus();
    lead.key("Enter").sees("Saved as");
    assertThat(asked.counted()).hasSize(2).anyMatch(one -> one.split("strongly-agree").length > 10);
    secondReading(asked);
    lead.visit(asked.path() + "/progress")
        .sees("Answers that count")
        .sees("On paper")
        .sees("1 paper was typed in twice, with 1 answer. 1 was read differently: 1,000 in 1,000.")
        .press("Save the review")
        .hasStatus(422)
        .sees("Write what you see.")
        .type("What do you see?", "Few people who use a wheelchair answer.")
        .type("What is done about it?", "Kim Keys rings two groups by Friday.")
        .press("Save the review")
        .isAt(asked.path() + "/progress")
        .sees("Kim Keys rings two groups by Friday.")
        .picture("consultation-progress");
    var table =
        lead.page()
            .waitForDownload(() ->
                lead.page().getByRole(AriaRole.BUTTON).getByText("Download the table").click());
    assertThat(table.path()).content().hasLineCount(3).contains("Strongly agree");
    browser
        .phone(alongside.url())
        .visit(asked.path())
        .doesNotSee("Type in answers")
        .visit(asked.path() + "/progress")
        .sees("Sign in");
  }

  /** Chance draws the sample; here it draws the paper with one answer. */
  private static long quotable(OpenConsultation asked) {
    return alongside.bean(Quotes.class).agreed(asked.consultation().id());
  }

  private static void secondReading(OpenConsultation asked) {
    alongside
        .bean(JdbcClient.class)
        .sql(
            """
            UPDATE consultations.response r SET typed_twice = NOT jsonb_exists(c.answers, 'q1')
            FROM consultations.counted c WHERE c.response = r.id AND c.consultation = :it
            """)
        .param("it", asked.consultation().id().value())
        .update();
    var other =
        asked
            .as(browser.withoutScripts(alongside.url()), asked.lead("Sam Second"))
            .visit(asked.path() + "/keying/again")
            .sees("No paper was typed in twice yet.");
    other
        .act(() -> other.page().locator("main .nhsuk-list--border a").first().click())
        .type("3. Is point 3 right?", "1")
        .press("Compare")
        .sees("One answer differs.")
        .press("Save what is right")
        .hasStatus(200)
        .choose("Strongly agree")
        .picture("keying-again")
        .press("Save what is right")
        .isAt(asked.path() + "/keying/again")
        .sees("No paper waits for you.");
    var second = alongside.bean(SecondEntries.class).of(asked.consultation().id());
    assertThat(second.different()).isEqualTo(1);
    assertThat(asked.counted()).noneMatch(one -> one.contains("\"agree\""));
  }
}
