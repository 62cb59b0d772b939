package org.alongside.organisation;

import java.util.regex.Pattern;
import org.alongside.people.EmailAddress;

/**
 * The mail server that letters leave by. Its password is no setting: it comes from the environment
 * or from a file, and never stands in the database.
 *
 * @param user empty where the server asks for none
 */
public record MailSettings(
    String host, int port, MailSecurity security, EmailAddress sender, String user) {

  public static final int LAST_PORT = 65_535;

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:_-]{0,252})");
  private static final Pattern USER = Pattern.compile("[^\\p{Cntrl}]{0,254}");

  public MailSettings {
    if (!isHost(host) || !isPort(port) || !isUser(user)) {
      throw new IllegalArgumentException("Not a mail server");
    }
  }

  public static boolean isHost(String typed) {
    return HOST.matcher(typed).matches();
  }

  public static boolean isPort(int typed) {
    return typed >= 1 && typed <= LAST_PORT;
  }

  public static boolean isUser(String typed) {
    return USER.matcher(typed).matches();
  }
}
