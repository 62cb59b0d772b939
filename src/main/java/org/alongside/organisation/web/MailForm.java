package org.alongside.organisation.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.alongside.organisation.MailSecurity;
import org.alongside.organisation.MailSettings;

/** The mail server as somebody typed it. */
final class MailForm {

  private MailForm() {}

  /** Empty when mail is left for later, or when there is a mistake. */
  static Optional<MailSettings> read(Reading reading, Typed typed) {
    return typed.ticked("mailLater") ? Optional.empty() : now(reading);
  }

  /** For a test letter, which is meant now. */
  static Optional<MailSettings> now(Reading reading) {
    var host = reading.needed("mailHost", text -> only(text, MailSettings.isHost(text)));
    var port = reading.needed("mailPort", MailForm::port);
    var security = reading.needed("mailSecurity", MailForm::security);
    var sender = reading.neededEmail("mailSender");
    var user = reading.text("mailUser", 254).filter(MailSettings::isUser);
    return host.flatMap(h ->
        port.flatMap(p ->
            security.flatMap(
                s -> sender.flatMap(from -> user.map(u -> new MailSettings(h, p, s, from, u))))));
  }

  private static Optional<String> only(String text, boolean good) {
    return good ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Integer> port(String text) {
    return text.matches("\\d{1,5}")
        ? Optional.of(Integer.valueOf(text)).filter(MailSettings::isPort)
        : Optional.empty();
  }

  private static Optional<MailSecurity> security(String text) {
    return Arrays.stream(MailSecurity.values())
        .filter(value -> value.name().equals(text))
        .findFirst();
  }

  static Map<String, String> of(MailSettings mail) {
    return Map.of(
        "mailHost", mail.host(),
        "mailPort", Integer.toString(mail.port()),
        "mailSecurity", mail.security().name(),
        "mailSender", mail.sender().value(),
        "mailUser", mail.user());
  }
}
