package org.alongside.mail.storage;

import jakarta.mail.MessagingException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Reads a mail server's refusal: the fives are for good, everything else may pass. */
final class SmtpTrouble {

  private static final int FOR_GOOD = 500;

  private SmtpTrouble() {}

  /** Whether it refuses this address or this letter, and always will. */
  static boolean aboutTheLetter(MessagingException trouble) {
    return Stream.iterate((Exception) trouble, e -> e != null, SmtpTrouble::next)
        .anyMatch(SmtpTrouble::forGood);
  }

  private static @Nullable Exception next(Exception trouble) {
    return trouble instanceof MessagingException messaging ? messaging.getNextException() : null;
  }

  private static boolean forGood(Exception trouble) {
    return switch (trouble) {
      case SMTPAddressFailedException address -> address.getReturnCode() >= FOR_GOOD;
      case SMTPSendFailedException letter -> letter.getReturnCode() >= FOR_GOOD;
      default -> false;
    };
  }
}
