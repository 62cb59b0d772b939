package org.alongside.mail.storage;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.alongside.organisation.MailTrial.Outcome;
import org.alongside.organisation.MailTrial.Result;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** Says in one word why a test letter did not leave, from all that its exceptions tell. */
final class TrialTrouble {

  private static final int LONGEST = 300;

  private TrialTrouble() {}

  static Result read(Exception trouble) {
    List<Throwable> all =
        Stream.<@Nullable Throwable>iterate(trouble, t -> t != null, TrialTrouble::next)
            .map(java.util.Objects::requireNonNull)
            .limit(20)
            .toList();
    var known =
        all.reversed().stream()
            .map(TrialTrouble::outcome)
            .filter(outcome -> outcome != Outcome.OTHER)
            .findFirst()
            .orElse(Outcome.OTHER);
    return new Result(known, said(all));
  }

  private static @Nullable Throwable next(@Nullable Throwable trouble) {
    return trouble instanceof MessagingException messaging && messaging.getNextException() != null
        ? messaging.getNextException()
        : trouble == null ? null : trouble.getCause();
  }

  private static Outcome outcome(Throwable trouble) {
    return switch (trouble) {
      case UnknownHostException host -> Outcome.NO_SUCH_SERVER;
      case ConnectException refused -> Outcome.NOT_REACHED;
      case NoRouteToHostException away -> Outcome.NOT_REACHED;
      case SocketTimeoutException silent -> Outcome.NOT_REACHED;
      case MailConnectException connecting -> Outcome.NOT_REACHED;
      case SSLException encryption -> Outcome.NOT_ENCRYPTED;
      case AuthenticationFailedException password -> Outcome.PASSWORD_REFUSED;
      case SMTPSenderFailedException sender -> Outcome.SENDER_REFUSED;
      case SMTPAddressFailedException address -> Outcome.ADDRESS_REFUSED;
      case MessagingException other when aboutEncryption(other) -> Outcome.NOT_ENCRYPTED;
      case SMTPSendFailedException letter when letter.getCommand().startsWith("MAIL") ->
          Outcome.SENDER_REFUSED;
      default -> Outcome.OTHER;
    };
  }

  private static boolean aboutEncryption(MessagingException trouble) {
    return String.valueOf(trouble.getMessage()).contains("STARTTLS");
  }

  /** The server's own words, on one line and not too many. */
  private static String said(List<Throwable> all) {
    var words = MimeLetter.oneLine(String.valueOf(all.getLast().getMessage()));
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }
}
