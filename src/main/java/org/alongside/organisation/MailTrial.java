package org.alongside.organisation;

import org.alongside.people.EmailAddress;

/** Sends one test letter with settings that need not be saved yet, and says plainly how it went. */
public interface MailTrial {

  /** Comes back within two minutes, whatever the server does. */
  Result send(Organisation organisation, MailSettings settings, EmailAddress to);

  /**
   * How it went.
   *
   * @param said the mail server's own words; empty when it said nothing
   */
  record Result(Outcome outcome, String said) {
    public boolean good() {
      return outcome == Outcome.TAKEN;
    }
  }

  /** What can become of a test letter. */
  enum Outcome {
    TAKEN,
    NO_SUCH_SERVER,
    NOT_REACHED,
    NOT_ENCRYPTED,
    PASSWORD_MISSING,
    PASSWORD_REFUSED,
    SENDER_REFUSED,
    ADDRESS_REFUSED,
    OTHER
  }
}
