package org.alongside.mail;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A letter in words, ready to leave.
 *
 * @param id the same at every attempt, so that mail servers can tell a copy from a second letter
 */
public record WrittenLetter(
    UUID id, Addressee addressee, EmailAddress to, Words words, Instant at) {

  /**
   * What is in it.
   *
   * @param leave the address of the page that stops letters like this one; null if there is none
   */
  public record Words(
      String language, String subject, String text, String html, @Nullable String leave) {

    public Words(String language, String subject, String text, String html) {
      this(language, subject, text, html, null);
    }
  }
}
