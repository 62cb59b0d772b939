package org.alongside.identity.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.alongside.identity.How;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Kept in the session of somebody who has proved an address, or came through their employer, and
 * has no account yet, until they say how they want to be called.
 */
record NewHere(How how, @Nullable String email, @Nullable Staff staff, Instant at, String returnTo)
    implements Serializable {

  static final String KEPT = "alongside.new-here";
  private static final Duration LASTS = Duration.ofHours(1);

  /** A member of staff as their employer knows them. */
  record Staff(String issuer, String subject, String name) implements Serializable {

    static Staff of(OidcUser user) {
      return new Staff(
          Objects.requireNonNull(user.getIdToken().getIssuer()).toString(),
          Objects.requireNonNull(user.getSubject()),
          Objects.requireNonNullElse(user.getFullName(), ""));
    }
  }

  boolean lasts(Instant now) {
    return now.isBefore(at.plus(LASTS));
  }

  String suggestedName() {
    return staff == null ? "" : staff.name();
  }
}
