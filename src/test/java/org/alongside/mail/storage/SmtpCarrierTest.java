package org.alongside.mail.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.alongside.mail.Addressee;
import org.alongside.mail.Carrier.Answer;
import org.alongside.mail.WrittenLetter;
import org.alongside.organisation.MailSecurity;
import org.alongside.organisation.MailSettings;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Riverdale;
import org.alongside.people.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SmtpCarrierTest {

  private final ScriptedMailServer server;
  private final SmtpCarrier carrier = new SmtpCarrier(new SmtpPassword(new MockEnvironment()));

  SmtpCarrierTest() throws IOException {
    server = new ScriptedMailServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void handsALetterOver() {
    assertThat(carry(letter("Hello"))).isEqualTo(Answer.TAKEN);
    assertThat(server.taken).hasSize(1);
  }

  @Test
  void aSecondAttemptHasTheSameMessageId() {
    var letter = letter("Hello");
    carry(letter);
    carry(letter);
    assertThat(server.taken)
        .hasSize(2)
        .allSatisfy(sent ->
            assertThat(sent).contains("Message-ID: <" + letter.id() + "@riverdale.example>"));
  }

  @Test
  void aSubjectCantAddAHeader() {
    carry(letter("Hello\r\nBcc: evil@example.org\r\n\r\nbody"));
    assertThat(server.taken.getFirst().lines())
        .noneMatch(line -> line.startsWith("Bcc"))
        .anyMatch(line -> line.startsWith("Subject: Hello Bcc: evil@example.org body"));
  }

  @Test
  void anAddressThatDoesNotExistIsForGood() {
    server.answer("RCPT", "550 no such person");
    assertThat(carry(letter("Hello"))).isEqualTo(Answer.NEVER);
  }

  @Test
  void aLetterThatIsRefusedIsForGood() {
    server.answer(".", "554 we do not like it");
    assertThat(carry(letter("Hello"))).isEqualTo(Answer.NEVER);
  }

  @Test
  void aFullPostBoxMayPass() {
    server.answer("RCPT", "452 full");
    assertThat(carry(letter("Hello"))).isEqualTo(Answer.LATER);
  }

  @Test
  void aLineThatBreaksAfterTheLetterLeavesItOpenWhetherItWasTaken() {
    server.answer(".", "hang up");
    assertThat(carry(letter("Hello"))).isEqualTo(Answer.LATER);
  }

  @Test
  void whatIsInOtherHandsIsNotHandedOver() {
    var answer = carrier.carry(letter("Hello"), organisation(MailSecurity.NONE), () -> false);
    assertThat(answer).isEqualTo(Answer.LEFT_HERE);
    assertThat(server.taken).isEmpty();
  }

  @Test
  void aServerWithoutEncryptionIsNoWayWhereItIsDemanded() {
    var answer = carrier.carry(letter("Hello"), organisation(MailSecurity.STARTTLS), () -> true);
    assertThat(answer).isEqualTo(Answer.NO_WAY);
  }

  @Test
  void aBlockedWayIsNotTriedAgainForEveryLetter() {
    server.answer("EHLO", "421 closed").answer("HELO", "421 closed");
    for (int i = 0; i < 100; i++) {
      assertThat(carry(letter("Hello"))).isEqualTo(Answer.NO_WAY);
    }
    assertThat(server.guests()).isEqualTo(1);
  }

  private Answer carry(WrittenLetter letter) {
    return carrier.carry(letter, organisation(MailSecurity.NONE), () -> true);
  }

  private static WrittenLetter letter(String subject) {
    var to = new EmailAddress("ann@example.org");
    return new WrittenLetter(
        UUID.randomUUID(),
        new Addressee.Address(to, "en"),
        to,
        new WrittenLetter.Words("en-GB", subject, "Text – yes", "<p>Text</p>"),
        Instant.parse("2027-03-03T12:00:00Z"));
  }

  private Organisation organisation(MailSecurity security) {
    var riverdale = Riverdale.organisation();
    var sender = new EmailAddress("alongside@riverdale.example");
    return riverdale.changedTo(
        riverdale.identity(),
        riverdale.contact(),
        riverdale.address(),
        new MailSettings("127.0.0.1", server.port(), security, sender, ""));
  }
}
