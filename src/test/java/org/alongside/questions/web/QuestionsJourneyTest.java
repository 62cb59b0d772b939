package org.alongside.questions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.Letterbox;
import org.alongside.publications.web.InformProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asked on a phone without an account, checked, answered in public, and told once. */
class QuestionsJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final String READER = "asker@example.org";

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static long count(String sql, Object... params) {
    return alongside.bean(JdbcClient.class).sql(sql).params(params).query(Long.class).single();
  }

  @Test
  void somebodyAsksOnAPhoneIsToldAndReadsTheAnswer() {
    var told = new InformProject(alongside, "Bus stops");
    var activity = told.path() + "/activities/news";
    var phone =
        browser
            .phone(alongside.url())
            .visit(activity)
            .sees("Was this clear?")
            .sees("Large print")
            .picture("questions-activity")
            .click("Read the answers, or ask a question")
            .sees("Nobody has asked anything yet")
            .press("Ask")
            .hasStatus(422)
            .sees("Write your question")
            .type("Your question", "Where does the bus stop now?")
            .type("Your email address, only if you want to be told", "nowhere")
            .press("Ask")
            .hasStatus(422)
            .fieldHolds("Your question", "Where does the bus stop now?")
            .type("Your email address, only if you want to be told", READER)
            .press("Ask")
            .sees("We have your question")
            .doesNotSee("Where does the bus stop now?")
            .picture("questions-asked");
    phone.type("Your question", "How is my knee?").press("Ask").sees("2 wait.");
    var staff = told.coOrdinator(browser.visitor(alongside.url()), "Ada Answers");
    answerOne(staff, told);
    turnOneDown(staff, told);
    var letter = Letterbox.of(alongside, READER).letterWith("There is an answer now");
    assertThat(letter).doesNotContain("Where does the bus stop");
    assertThat(count("SELECT count(*) FROM questions.asker")).isZero();
    browser
        .withoutScripts(alongside.url())
        .visit(Letterbox.link(letter))
        .sees("Where does the bus stop now?")
        .sees("At the mill.")
        .sees("1 question is not shown")
        .doesNotSee("How is my knee?")
        .picture("questions-answered");
    correct(staff, told);
  }

  private static void answerOne(Visitor staff, InformProject told) {
    staff
        .visit(told.path())
        .click("All questions about this project")
        .sees("Questions that wait")
        .sees("Nobody has checked it yet")
        .picture("questions-project")
        .click("Where does the bus stop now?")
        .picture("questions-check")
        .press("Answer in public")
        .hasStatus(422)
        .sees("Write an answer")
        .press("Show the question")
        .sees("Everyone can read it.")
        .type("Your answer", "At the mill.")
        .press("Answer in public")
        .sees("Correct the answer");
  }

  private static void turnOneDown(Visitor staff, InformProject told) {
    staff
        .visit(told.path() + "/questions")
        .click("How is my knee?")
        .press("Do not show it")
        .hasStatus(422)
        .sees("Choose why it is not shown")
        .choose("It is about somebody’s own care, which cannot be answered in public")
        .press("Do not show it")
        .sees("Not shown since");
  }

  private static void correct(Visitor staff, InformProject told) {
    staff
        .visit(told.path() + "/questions")
        .click("Correct the answer")
        .type("Your answer", "At the church.")
        .press("Correct the answer");
    browser
        .phone(alongside.url())
        .visit(told.path() + "/questions")
        .sees("At the church.")
        .sees("Answer corrected on")
        .doesNotSee("Questions that wait")
        .picture("questions-project-phone");
  }

  @Test
  void onePressSaysWhetherItWasClearAndTheSameBrowserIsCountedOnce() {
    var told = new InformProject(alongside, "Clear words");
    var activity = told.path() + "/activities/news";
    var phone = browser.phone(alongside.url()).visit(activity);
    phone.press("Not quite").sees("What was not clear?").picture("questions-not-clear");
    phone
        .type("What was not clear? (you can leave it out)", "What is a pathway?")
        .press("Send")
        .sees("more clearly");
    assertThat(presses(told)).isEqualTo("0/1/1");
    phone.visit(activity).press("Yes").sees("more clearly");
    assertThat(presses(told)).isEqualTo("1/0/0");
    browser.withoutScripts(alongside.url()).visit(activity).press("Not quite").sees("Thank you");
    assertThat(presses(told)).isEqualTo("1/1/0");
    var item = "/questions/activity." + told.activity().id().value();
    browser.visitor(alongside.url()).visit(item).doesNotSee("2 people told us");
    told.coOrdinator(browser.visitor(alongside.url()), "Bea Counts")
        .visit(item)
        .sees("2 people told us");
  }

  private static String presses(InformProject told) {
    return alongside
        .bean(JdbcClient.class)
        .sql(
            """
            SELECT count(*) FILTER (WHERE clear) || '/' || count(*) FILTER (WHERE NOT clear)
                   || '/' || count(words)
              FROM questions.press WHERE item = ?
            """)
        .param(told.activity().id().value())
        .query(String.class)
        .single();
  }

  @Test
  void aPressIsTakenWithoutATokenOnlyFromAPageOfOurs() {
    var told = new InformProject(alongside, "Pressed from elsewhere");
    var item = "/questions/activity." + told.activity().id().value();
    assertThat(post(item + "/clear", "", "")).isEqualTo(403);
    assertThat(post(item + "/clear", "Origin", "https://elsewhere.example")).isEqualTo(403);
    assertThat(post(item + "/clear", "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(post(item + "/clear", "Sec-Fetch-Site", "same-origin")).isEqualTo(303);
    assertThat(post(item + "/clear", "Origin", alongside.url())).isEqualTo(303);
    assertThat(post(item, "Sec-Fetch-Site", "same-origin")).as("other forms").isEqualTo(403);
    var nothing = "/questions/activity." + UUID.randomUUID() + "/clear";
    assertThat(post(nothing, "Sec-Fetch-Site", "same-origin")).isEqualTo(404);
  }

  private static int post(String path, String header, String value) {
    var request =
        HttpRequest.newBuilder(URI.create(alongside.url() + path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("was=clear"));
    if (!header.isEmpty()) {
      request.header(header, value);
    }
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
