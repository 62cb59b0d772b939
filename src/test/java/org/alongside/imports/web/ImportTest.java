package org.alongside.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.WalkIn;
import org.alongside.consultations.web.OpenConsultation;
import org.alongside.database.RunningAlongside;
import org.alongside.imports.Batch;
import org.alongside.imports.Batches;
import org.alongside.imports.Labels;
import org.alongside.imports.StartWork;
import org.alongside.imports.Suggest;
import org.alongside.imports.TakeTable;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.people.PersonId;
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
import org.springframework.transaction.support.TransactionOperations;

/** A table is brought in with every problem seen before, and can be taken out whole. */
class ImportTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final int LINES = 40_000;
  private static final int QUESTIONS = 30;

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

  private static Questionnaire thirty() {
    var pages =
        IntStream.rangeClosed(1, QUESTIONS)
            .mapToObj(number -> {
              Kind kind =
                  number % 3 == 0 ? new Kind.LongText(4000) : new Kind.InWords(Scale.AGREEMENT);
              var question =
                  new Question(
                      "q" + number,
                      "Point number " + number,
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

  private static Path large() throws IOException {
    var file = Files.createTempFile("large", ".csv");
    try (var out = Files.newBufferedWriter(file)) {
      for (int number = 1; number <= QUESTIONS; number++) {
        out.append(number > 1 ? "," : "").append("Point number " + number);
      }
      for (int line = 0; line < LINES; line++) {
        out.append('\n');
        for (int number = 1; number <= QUESTIONS; number++) {
          out.append(number > 1 ? "," : "")
              .append(
                  number % 3 == 0
                      ? "\"We live near it, and so does line " + line + " of this table.\""
                      : (line + number) % 2 == 0 ? "Strongly agree" : "Disagree");
        }
      }
    }
    return file;
  }

  private static <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(
        alongside.bean(TransactionOperations.class).execute(_ -> work.get()));
  }

  private static Batch done(Attempt<Batch> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<Batch>) attempt).value();
  }

  private static Batch waits(Batch batch, Batch.State state) throws InterruptedException {
    var until = Instant.now().plusSeconds(300);
    var now = batch;
    while (now.state() != state) {
      assertThat(Instant.now()).as("until %s", state).isBefore(until);
      Thread.sleep(100);
      now = alongside.bean(Batches.class).find(batch.id()).orElseThrow();
    }
    return now;
  }

  @Test
  void fortyThousandRowsOfThirtyQuestionsComeInWithinAMinute() throws Exception {
    var asked = new OpenConsultation(alongside, "A large table", thirty());
    PersonId lead = asked.lead("Lou Large");
    var file = large();
    var begun = Instant.now();
    var taken =
        done(
            within(() ->
                alongside
                    .bean(TakeTable.class)
                    .take(asked.consultation(), lead, file, alongside.clock().instant())));
    var read = Instant.now();
    var matching =
        new Suggest(alongside.bean(Labels.class))
            .matching(
                taken.header(),
                asked.consultation().questions(),
                Here.day(alongside.clock().instant()));
    var work = alongside.bean(StartWork.class);
    done(within(() -> work.check(taken.id(), matching, taken.version())));
    var checked = waits(taken, Batch.State.CHECKED);
    var seen = Instant.now();
    assertThat(checked.found().good()).isEqualTo(LINES);
    done(
        within(() ->
            work.bringIn(taken.id(), lead, false, checked.version(), alongside.clock().instant())));
    var brought = waits(checked, Batch.State.BROUGHT_IN);
    var whole = Duration.between(begun, Instant.now());
    System.out.printf(
        "read %s, checked %s, whole %s%n",
        Duration.between(begun, read), Duration.between(read, seen), whole);
    assertThat(brought.found().good()).isEqualTo(LINES);
    assertThat(
            alongside
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM consultations.counted WHERE consultation = ?")
                .param(asked.consultation().id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(LINES);
    assertThat(count("SELECT count(*) FROM imports.line WHERE batch = '" + taken.id() + "'"))
        .isZero();
    Files.delete(file);
    assertThat(whole).isLessThan(Duration.ofMinutes(3));
  }
}
