package org.alongside.mail;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.EmailAddress;

/**
 * A letter in words, ready to leave.
 *
 * @param id the same at every attempt, so that mail servers can tell a copy from a second letter
 */
public record WrittenLetter(
    UUID id, Addressee addressee, EmailAddress to, Words words, Instant at) {

  /** What is in it. */
  public record Words(String language, String subject, String text, String html) {}
}
