package org.alongside.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.alongside.browser.Browser;
import org.alongside.database.RunningAlongside;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.mail.ShownLetters;
import org.alongside.people.EmailAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of a demonstration, as somebody reads them who tries it. */
class DemoMailInBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside demo;
  private static RunningAlongside real;

  @BeforeAll
  static void start() {
    demo = RunningAlongside.startDemo();
    real = RunningAlongside.start();
  }

  @AfterAll
  static void stop() {
    demo.close();
    real.close();
  }

  @Test
  void letters_are_shown_with_links_that_work_and_the_older_ones_a_page_further()
      throws InterruptedException {
    var visitor = browser.visitor(demo.url()).visit("/demo/mail");
    visitor.sees("No letter has been written yet");
    send(Letter.to(new EmailAddress("ann@example.org"), UUID.randomUUID(), test()));
    until(1);
    visitor
        .visit("/demo/mail")
        .sees("This is a test letter")
        .sees("ann@example.org")
        .click(demo.url() + "/")
        .isAt("/");
    demo.clock().advance(Duration.ofSeconds(1));
    for (int i = 0; i < ShownLetters.PAGE; i++) {
      send(Letter.to(new EmailAddress("p" + i + "@example.org"), UUID.randomUUID(), test()));
    }
    until(ShownLetters.PAGE + 1);
    browser
        .withoutScripts(demo.url())
        .visit("/demo/mail")
        .picture("demo-mail")
        .doesNotSee("ann@example.org")
        .click("Older letters")
        .sees("ann@example.org");
    browser.phone(demo.url()).visit("/demo/mail").sees("This is a test letter");
  }

  @Test
  void a_real_installation_has_no_such_page() {
    browser.visitor(real.url()).visit("/demo/mail").hasStatus(404);
  }

  private static Content test() {
    return Content.of("mail.test", "/");
  }

  private static void send(Letter letter) {
    demo.bean(TransactionTemplate.class)
        .executeWithoutResult(status -> demo.bean(Outbox.class).send(letter));
  }

  private static void until(long letters) throws InterruptedException {
    for (int i = 0; i < 500 && shown() < letters; i++) {
      Thread.sleep(20);
    }
    assertThat(shown()).isEqualTo(letters);
  }

  private static long shown() {
    return demo.database()
        .jdbc()
        .sql("SELECT count(*) FROM mail.shown_letter")
        .query(Long.class)
        .single();
  }
}
