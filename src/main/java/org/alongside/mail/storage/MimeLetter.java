package org.alongside.mail.storage;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.alongside.mail.WrittenLetter;
import org.alongside.organisation.MailSettings;
import org.alongside.organisation.Organisation;

/** A letter as mail servers want it: plain text with the same in simple HTML beside it. */
final class MimeLetter extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private MimeLetter(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static MimeLetter of(
      WrittenLetter letter, Organisation organisation, MailSettings settings, Session session)
      throws MessagingException {
    var mail = new MimeLetter(session, messageId(letter, settings));
    mail.setFrom(from(organisation, settings));
    mail.setReplyTo(address(organisation.contact().email().value()));
    mail.setRecipients(Message.RecipientType.TO, address(letter.to().value()));
    mail.setSubject(oneLine(letter.words().subject()), UTF_8);
    mail.setSentDate(Date.from(letter.at()));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("Content-Language", letter.words().language());
    var leave = letter.words().leave();
    if (leave != null) {
      // One press in the mail program, without opening the page (RFC 8058).
      mail.setHeader("List-Unsubscribe", "<" + leave + ">");
      mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    mail.setContent(parts(letter.words()));
    mail.saveChanges();
    return mail;
  }

  /** The same at every attempt, so that a mail server can drop a copy. */
  private static String messageId(WrittenLetter letter, MailSettings settings) {
    var sender = settings.sender().value();
    return "<" + letter.id() + sender.substring(sender.indexOf('@')) + ">";
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  /** What people wrote may stand in a subject; a line break there would begin a header. */
  static String oneLine(String subject) {
    return subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private static InternetAddress[] address(String address) throws MessagingException {
    return new InternetAddress[] {new InternetAddress(address, true)};
  }

  private static InternetAddress from(Organisation organisation, MailSettings settings)
      throws MessagingException {
    try {
      return new InternetAddress(settings.sender().value(), oneLine(organisation.name()), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("UTF-8", e);
    }
  }

  private static MimeMultipart parts(WrittenLetter.Words words) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(words.text(), UTF_8, "plain");
    var html = new MimeBodyPart();
    html.setText(words.html(), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }
}
