package org.alongside.mail.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.database.RunningAlongside;
import org.alongside.database.TestClock;
import org.alongside.database.TestDatabase;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.organisation.MailSecurity;
import org.alongside.organisation.MailSettings;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.PublicAddress;
import org.alongside.people.Contact;
import org.alongside.people.EmailAddress;
import org.alongside.people.Erasable;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters on their way from a transaction to a real mail server. */
class OutboxTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestClock CLOCK = new TestClock();
  private static final RunningAlongside NODE = start();

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final EmailAddress address = new EmailAddress(UUID.randomUUID() + "@example.org");
  private final Person ann = Person.joining("Ann", Contact.by(address), CLOCK.instant());

  @BeforeEach
  void begin() {
    server.start();
    useServer(server);
    NODE.bean(People.class).add(ann);
  }

  @AfterEach
  void forget() {
    until(() -> count("SELECT count(*) FROM database.scheduled_tasks WHERE picked") == 0);
    server.stop();
    DATABASE.jdbc().sql("DELETE FROM mail.letter").update();
    DATABASE
        .jdbc()
        .sql("DELETE FROM database.scheduled_tasks WHERE task_name = 'mail-carry'")
        .update();
  }

  @AfterAll
  static void stop() {
    NODE.close();
  }

  @Test
  void aLetterArrivesInWordsWithALinkToThePublicAddress() throws Exception {
    send(letter(UUID.randomUUID()));
    var mail = arrived(1).getFirst();
    assertThat(mail.getSubject()).isEqualTo("This is a test letter");
    assertThat(mail.getAllRecipients()[0]).hasToString(address.value());
    assertThat(mail.getFrom()[0]).hasToString("Riverdale <alongside@riverdale.example>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(com.icegreen.greenmail.util.GreenMailUtil.getBody(mail))
        .contains("Hello Ann,", "https://alongside.riverdale.example/me");
  }

  @Test
  void whatIsRolledBackIsNeverSent() {
    transaction()
        .executeWithoutResult(status -> {
          outbox().send(letter(UUID.randomUUID()));
          status.setRollbackOnly();
        });
    assertThat(count("SELECT count(*) FROM mail.letter")).isZero();
    assertThat(jobs()).isZero();
  }

  @Test
  void outsideATransactionNothingIsHandedIn() {
    assertThatThrownBy(() -> outbox().send(letter(UUID.randomUUID())))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void oneCauseGivesOneLetterToEachAddressee() throws Exception {
    var cause = UUID.randomUUID();
    var other =
        Letter.to(new EmailAddress("bob@example.org"), cause, Content.of("mail.test", "/me"));
    for (int i = 0; i < 3; i++) {
      send(letter(cause));
      send(other);
    }
    arrived(2);
    assertThat(count("SELECT count(*) FROM mail.letter")).isEqualTo(2);
  }

  @Test
  void aServerThatIsDownLosesNothing() throws Exception {
    server.stop();
    send(letter(UUID.randomUUID()));
    until(() -> jobsPutOff() == 1);
    var again = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    again.start();
    try {
      useServer(again);
      CLOCK.advance(Duration.ofMinutes(2));
      assertThat(again.waitForIncomingEmail(SOON.toMillis(), 1)).isTrue();
    } finally {
      again.stop();
    }
  }

  @Test
  void aLetterInHandWhenTheServerDiedIsHandedOverAgainAsTheSameLetter() throws Exception {
    server.stop();
    send(letter(UUID.randomUUID()));
    until(() -> jobsPutOff() == 1);
    // As if another node had died while it handed the letter over.
    DATABASE
        .jdbc()
        .sql("UPDATE mail.letter SET state = 'LEAVING', leaving_since = :now, attempts = 1")
        .param("now", LetterRow.utc(CLOCK.instant()))
        .update();
    var id = DATABASE.jdbc().sql("SELECT id FROM mail.letter").query(UUID.class).single();
    server.start();
    useServer(server);
    CLOCK.advance(Duration.ofMinutes(2));
    until(() -> jobsPutOff() == 1);
    assertThat(server.getReceivedMessages()).isEmpty();
    CLOCK.advance(Duration.ofMinutes(11));
    assertThat(arrived(1).getFirst().getMessageID()).isEqualTo("<" + id + "@riverdale.example>");
  }

  @Test
  void twoNodesSendEachLetterOnce() throws Exception {
    var second = start();
    try {
      transaction()
          .executeWithoutResult(status ->
              outbox()
                  .send(IntStream.range(0, 60).mapToObj(i -> letter(UUID.randomUUID())).toList()));
      var mails = arrived(60);
      assertThat(mails.stream().map(OutboxTest::messageId).distinct()).hasSize(60);
    } finally {
      second.stop();
    }
  }

  @Test
  void somebodyErasedGetsNoMoreLettersAndTheirWordsAreForgotten() {
    server.stop();
    send(letter(UUID.randomUUID()));
    transaction()
        .executeWithoutResult(status ->
            NODE.beans(Erasable.class).forEach(part -> part.erase(ann.id(), CLOCK.instant())));
    CLOCK.advance(Duration.ofMinutes(2));
    until(() -> jobs() == 0);
    assertThat(state()).isEqualTo("NO_ADDRESS");
    assertThat(count("SELECT count(content) FROM mail.letter")).isZero();
  }

  @Test
  void wordsAreForgottenAWeekAfterAndASecretAtOnce() throws Exception {
    send(letter(UUID.randomUUID()));
    send(letter(UUID.randomUUID()).notAfter(CLOCK.instant().plusSeconds(900)));
    arrived(2);
    until(() -> count("SELECT count(*) FROM mail.letter WHERE state = 'SENT'") == 2);
    assertThat(count("SELECT count(content) FROM mail.letter")).isEqualTo(1);
    NODE.bean(PostgresLetters.class).tidy(CLOCK.instant().plus(Duration.ofDays(8)));
    assertThat(count("SELECT count(content) FROM mail.letter")).isZero();
    NODE.bean(PostgresLetters.class).tidy(CLOCK.instant().plus(Duration.ofDays(401)));
    assertThat(count("SELECT count(*) FROM mail.letter")).isZero();
  }

  @Test
  void thatAnAddressHadAShortLetterIsForgottenTwoDaysLater() {
    var mine = new EmailAddress("mine@example.org");
    var content = Content.of("mail.test", "/");
    var soon = CLOCK.instant().plusSeconds(900);
    send(Letter.to(mine, UUID.randomUUID(), content).notAfter(soon));
    send(Letter.to(mine, UUID.randomUUID(), content));
    until(() -> count("SELECT count(*) FROM mail.letter WHERE state = 'SENT'") == 2);
    NODE.bean(PostgresLetters.class).tidy(CLOCK.instant().plus(Duration.ofDays(2)));
    assertThat(count("SELECT count(*) FROM mail.letter")).isEqualTo(2);
    NODE.bean(PostgresLetters.class).tidy(soon.plus(Duration.ofDays(3)));
    assertThat(count("SELECT count(*) FROM mail.letter WHERE not_after IS NULL")).isOne();
    assertThat(count("SELECT count(*) FROM mail.letter")).isOne();
  }

  private static RunningAlongside start() {
    return RunningAlongside.start(DATABASE, CLOCK, false);
  }

  private void send(Letter letter) {
    transaction().executeWithoutResult(status -> outbox().send(letter));
  }

  private Letter letter(UUID cause) {
    return Letter.to(ann.id(), cause, Content.of("mail.test", "/me"));
  }

  private Outbox outbox() {
    return NODE.bean(Outbox.class);
  }

  private TransactionTemplate transaction() {
    return NODE.bean(TransactionTemplate.class);
  }

  private List<MimeMessage> arrived(int expected) throws InterruptedException {
    assertThat(server.waitForIncomingEmail(SOON.toMillis(), expected)).isTrue();
    until(() -> jobs() == 0);
    assertThat(server.getReceivedMessages()).hasSize(expected);
    return Arrays.asList(server.getReceivedMessages());
  }

  private long jobs() {
    return count("SELECT count(*) FROM database.scheduled_tasks WHERE task_name = 'mail-carry'");
  }

  private long jobsPutOff() {
    return DATABASE
        .jdbc()
        .sql(
            """
            SELECT count(*) FROM database.scheduled_tasks
            WHERE task_name = 'mail-carry' AND NOT picked AND execution_time > :now
            """)
        .param("now", LetterRow.utc(CLOCK.instant()))
        .query(Long.class)
        .single();
  }

  private String state() {
    return DATABASE.jdbc().sql("SELECT state FROM mail.letter").query(String.class).single();
  }

  private long count(String sql) {
    return DATABASE.jdbc().sql(sql).query(Long.class).single();
  }

  private static void until(java.util.function.BooleanSupplier reached) {
    var end = Instant.now().plus(SOON);
    while (!reached.getAsBoolean()) {
      assertThat(Instant.now()).as("waited too long").isBefore(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static String messageId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static void useServer(GreenMail server) {
    var organisations = NODE.bean(Organisations.class);
    var before = organisations.latest().orElseThrow();
    organisations.save(
        before.changedTo(
            before.identity(),
            before.contact(),
            new PublicAddress("https://alongside.riverdale.example"),
            mail(server.getSmtp().getPort())));
  }

  private static MailSettings mail(int port) {
    return new MailSettings(
        "127.0.0.1", port, MailSecurity.NONE, new EmailAddress("alongside@riverdale.example"), "");
  }
}
