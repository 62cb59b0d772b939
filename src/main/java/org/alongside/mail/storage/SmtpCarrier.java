package org.alongside.mail.storage;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.util.function.BooleanSupplier;
import org.alongside.mail.Carrier;
import org.alongside.mail.WrittenLetter;
import org.alongside.organisation.MailSettings;
import org.alongside.organisation.Organisation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands letters to the mail server in the settings. */
final class SmtpCarrier implements Carrier {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);

  private final SmtpPassword password;
  private final BlockedWay blocked = new BlockedWay();

  SmtpCarrier(SmtpPassword password) {
    this.password = password;
  }

  @Override
  public boolean ready(Organisation organisation) {
    return organisation.mail() != null;
  }

  @Override
  public Answer carry(WrittenLetter letter, Organisation organisation, BooleanSupplier leaving) {
    var settings = organisation.mail();
    if (settings == null || blocked.is(settings)) {
      return Answer.NO_WAY;
    }
    var session = SmtpSession.of(settings);
    MimeLetter mail;
    Transport transport;
    try {
      mail = MimeLetter.of(letter, organisation, settings, session);
      transport = SmtpSession.connect(session, settings, password.read());
    } catch (MessagingException | RuntimeException e) {
      blocked.from(settings);
      LOG.warn("No way to the mail server: {}", e.getClass().getSimpleName());
      return Answer.NO_WAY;
    }
    try {
      return leaving.getAsBoolean() ? hand(mail, transport, letter, settings) : Answer.LEFT_HERE;
    } finally {
      hangUp(transport);
    }
  }

  private static Answer hand(
      MimeLetter mail, Transport transport, WrittenLetter letter, MailSettings settings) {
    try {
      transport.sendMessage(mail, mail.getAllRecipients());
      LOG.info("Letter {} was taken by the mail server", letter.id());
      return Answer.TAKEN;
    } catch (MessagingException e) {
      var answer = SmtpTrouble.aboutTheLetter(e) ? Answer.NEVER : Answer.LATER;
      LOG.warn("Letter {}: {} by {}", letter.id(), answer, settings.host());
      return answer;
    }
  }

  /** The letter has been taken or not; how the line is closed changes nothing. */
  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debug("The mail server hung up first");
    }
  }
}
