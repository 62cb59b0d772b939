package org.alongside.mail.storage;

import jakarta.mail.MessagingException;
import java.time.InstantSource;
import java.util.UUID;
import org.alongside.mail.Addressee;
import org.alongside.mail.Content;
import org.alongside.mail.Writer;
import org.alongside.mail.WrittenLetter;
import org.alongside.organisation.MailSettings;
import org.alongside.organisation.MailTrial;
import org.alongside.organisation.Organisation;
import org.alongside.people.EmailAddress;
import org.springframework.stereotype.Component;

/** Tries a mail server with one test letter, at once and without the queue. */
@Component
class SmtpTrial implements MailTrial {

  private final SmtpPassword password;
  private final Writer writer;
  private final InstantSource clock;

  SmtpTrial(SmtpPassword password, Writer writer, InstantSource clock) {
    this.password = password;
    this.writer = writer;
    this.clock = clock;
  }

  @Override
  public Result send(Organisation organisation, MailSettings settings, EmailAddress to) {
    if (!settings.user().isEmpty() && password.read().isEmpty()) {
      return new Result(Outcome.PASSWORD_MISSING, "");
    }
    try {
      hand(organisation, settings, to);
      return new Result(Outcome.TAKEN, "");
    } catch (MessagingException | RuntimeException trouble) {
      return TrialTrouble.read(trouble);
    }
  }

  private void hand(Organisation organisation, MailSettings settings, EmailAddress to)
      throws MessagingException {
    var session = SmtpSession.of(settings);
    var mail = MimeLetter.of(letter(organisation, to), organisation, settings, session);
    try (var transport = SmtpSession.connect(session, settings, password.read())) {
      transport.sendMessage(mail, mail.getAllRecipients());
    }
  }

  private WrittenLetter letter(Organisation organisation, EmailAddress to) {
    var words =
        writer.write(Content.of("mail.test", "/"), new Writer.Reader("", "en"), organisation);
    return new WrittenLetter(
        UUID.randomUUID(), new Addressee.Address(to, "en"), to, words, clock.instant());
  }
}
