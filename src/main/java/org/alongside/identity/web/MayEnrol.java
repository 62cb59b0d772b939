package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.alongside.people.PersonId;

/**
 * Kept for an hour in the session of an administrator who has typed a one-time key: they may make a
 * passkey. Whoever signs in, or makes the passkey, begins another session without it.
 */
record MayEnrol(String person, Instant until) implements Serializable {

  private static final String KEPT = "alongside.may-enrol";
  private static final Duration LASTS = Duration.ofHours(1);

  static void begin(PersonId person, Instant now, HttpServletRequest request) {
    request.getSession(true).setAttribute(KEPT, new MayEnrol(person.toString(), now.plus(LASTS)));
  }

  static boolean now(PersonId person, Instant now, HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
        && session.getAttribute(KEPT) instanceof MayEnrol kept
        && kept.person().equals(person.toString())
        && now.isBefore(kept.until());
  }
}
