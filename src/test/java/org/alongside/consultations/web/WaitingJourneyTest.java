package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.WalkIn;
import org.alongside.database.RunningAlongside;
import org.alongside.database.TestClock;
import org.alongside.database.TestDatabase;
import org.alongside.formats.Form;
import org.alongside.formats.FormatRequest;
import org.alongside.formats.Item;
import org.alongside.formats.Renditions;
import org.alongside.questions.AskQuestion;
import org.alongside.questions.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Who waits for a form or an answer stands on the page of how it goes. */
class WaitingJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.start(TestDatabase.fresh(), new TestClock(WalkIn.NOW), true);
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static Item item(OpenConsultation asked) {
    return ConsultationItems.item(asked.consultation()).orElseThrow();
  }

  private static void wants(Item.Ref ref, UUID project, Form form, Instant when, boolean got) {
    var request = new FormatRequest(UUID.randomUUID(), ref, form, when, null);
    in(() -> {
      var renditions = alongside.bean(Renditions.class);
      renditions.add(request, project);
      if (got) {
        renditions.answer(request.id(), when.plus(Duration.ofDays(1)));
      }
    });
  }

  private static void asks(Item item, String words, Instant when) {
    var ask = alongside.bean(AskQuestion.class);
    in(() -> ask.ask(Question.About.of(item), words, null, when));
  }

  private static void in(Runnable work) {
    alongside.bean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
  }

  private static Instant ago(int days) {
    return alongside.clock().instant().minus(Duration.ofDays(days));
  }

  @Test
  void partnersAndStaffSeeWhoWaitsAndWhereToHelp() {
    var asked = new OpenConsultation(alongside, "Who waits", WalkIn.questions());
    var other = new OpenConsultation(alongside, "Somewhere else", WalkIn.questions());
    var item = item(asked);
    var lead = asked.as(browser.visitor(alongside.url()), asked.lead("Looks after forms"));
    lead.visit(asked.path() + "/progress")
        .sees("Nobody has asked for another format.")
        .sees("No question waits. None was asked.");
    wants(item.ref(), item.project(), Form.of(Form.Kind.BRAILLE), ago(30), false);
    wants(item.ref(), item.project(), Form.of(Form.Kind.AUDIO), ago(3), true);
    var code = asked.consultation().questions().questions().getFirst().code();
    var question = QuestionItems.ref(asked.consultation(), code);
    wants(question, item.project(), Form.of(Form.Kind.BSL), ago(2), false);
    wants(item(other).ref(), item(other).project(), Form.of(Form.Kind.BSL), ago(2), false);
    asks(item, "Will buses still stop there?", ago(25));
    asks(item, "Who decides?", ago(1));
    lead.visit(asked.path() + "/progress").picture("progress-waiting");
    assertThat(figures(lead))
        .containsSequence("Waiting now", "2", "Waiting for more than 10 working days", "1")
        .containsSequence("Ready within 10 working days", "1", "Waiting to be checked", "2");
    lead.sees("Braille, by post, to be ready by").sees("Will buses still stop there?");
    assertThat(lead.page().locator(".nhsuk-tag--red").count())
        .as("both that are late")
        .isEqualTo(2);
    lead.click("Will buses still stop there?").hasStatus(200);
    lead.visit(asked.path() + "/progress").click("Braille, by post").hasStatus(200);
  }

  private static List<String> figures(Visitor lead) {
    return lead.page().locator(".nhsuk-summary-list dt, .nhsuk-summary-list dd").allInnerTexts();
  }

  @Test
  void manyWhoWaitAskTheDatabaseAsOftenAsOne() {
    assertThat(queries("Many wait", 40)).isEqualTo(queries("One waits", 1));
  }

  private static int queries(String title, int number) {
    var asked = new OpenConsultation(alongside, title, WalkIn.questions());
    var item = item(asked);
    for (int i = 0; i < number; i++) {
      wants(item.ref(), item.project(), Form.of(Form.Kind.BSL), ago(i + 1), i % 2 == 1);
      asks(item, "Question " + i, ago(i + 1));
    }
    var lead = asked.as(browser.visitor(alongside.url()), asked.lead("Counts " + title));
    int fewest = Integer.MAX_VALUE;
    for (int turn = 0; turn < 3; turn++) {
      lead.page().request().get(alongside.url() + asked.path() + "/progress");
      fewest = Math.min(fewest, alongside.queries().of(asked.path() + "/progress"));
    }
    return fewest;
  }
}
