package org.alongside.mail;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person.
 *
 * @param cause what it tells of, usually a fact's id: nobody gets two letters for one cause
 * @param about what it tells of, where its reader chooses how often; null for what they just asked
 *     for, which leaves at once
 * @param notAfter when it stops being worth sending; such a letter's words are forgotten as soon as
 *     it has left, because they may hold a way to sign in
 */
public record Letter(
    UUID cause, Addressee to, Content content, @Nullable About about, @Nullable Instant notAfter) {

  /** To somebody with an account, at the address and in the language they have when it leaves. */
  public static Letter to(PersonId person, UUID cause, Content content) {
    return new Letter(cause, new Addressee.Somebody(person), content, null, null);
  }

  /** To an address, for somebody who has no account yet. */
  public static Letter to(EmailAddress address, UUID cause, Content content) {
    return new Letter(cause, new Addressee.Address(address, "en"), content, null, null);
  }

  public Letter notAfter(Instant moment) {
    return new Letter(cause, to, content, about, moment);
  }

  /** The same, told as often as its reader likes. */
  public Letter about(About what) {
    return new Letter(cause, to, content, what, notAfter);
  }

  /** The same with a page that stops letters like this one. */
  public Letter leaving(String page) {
    return new Letter(cause, to, content.leaving(page), about, notAfter);
  }

  /** Whether nobody is to be woken by it. */
  boolean byDay() {
    return about != null || !content.items().isEmpty();
  }
}
