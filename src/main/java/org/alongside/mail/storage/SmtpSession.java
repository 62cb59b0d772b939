package org.alongside.mail.storage;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.alongside.organisation.MailSecurity;
import org.alongside.organisation.MailSettings;

/** A way to the mail server, as the settings have it: encrypted before a password is said. */
final class SmtpSession {

  /** Together far below the time for which a letter counts as being in somebody's hands. */
  private static final String TO_CONNECT = "10000";

  private static final String TO_ANSWER = "60000";

  private SmtpSession() {}

  static Session of(MailSettings settings) {
    var properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", settings.host());
    properties.put("mail.smtp.port", Integer.toString(settings.port()));
    properties.put("mail.smtp.connectiontimeout", TO_CONNECT);
    properties.put("mail.smtp.timeout", TO_ANSWER);
    properties.put("mail.smtp.writetimeout", TO_ANSWER);
    properties.put("mail.smtp.from", settings.sender().value());
    properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    secure(properties, settings.security());
    return Session.getInstance(properties);
  }

  private static void secure(Properties properties, MailSecurity security) {
    switch (security) {
      case NONE -> {}
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
    }
  }

  static Transport connect(Session session, MailSettings settings, String password)
      throws MessagingException {
    var transport = session.getTransport();
    if (settings.user().isEmpty()) {
      transport.connect();
    } else {
      transport.connect(settings.user(), password);
    }
    return transport;
  }
}
