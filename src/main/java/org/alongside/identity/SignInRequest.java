package org.alongside.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked, in one browser, for a link to prove that an e-mail address is theirs.
 *
 * @param changes the signed-in person who wants this to be their new address; null to sign in
 * @param returnTo the path they came from
 */
public record SignInRequest(
    UUID id,
    EmailAddress email,
    @Nullable PersonId changes,
    Proofs proofs,
    Life life,
    String returnTo) {

  /** How long a link and its code work. */
  public static final Duration LASTS = Duration.ofMinutes(15);

  /** How often a code may be typed. */
  public static final int TRIES = 5;

  /** How many of them work however many codes others have typed meanwhile. */
  static final int FREE_TRIES = 2;

  /** The hashes of the asking browser's secret, of the link's token and of the code. */
  public record Proofs(Digest browser, Digest token, Digest code) {}

  /** When it was asked, and how it ended: used, or replaced by a newer one. */
  public record Life(Instant askedAt, @Nullable Instant usedAt, boolean replaced) {

    static Life begins(Instant now) {
      return new Life(now, null, false);
    }
  }

  /** Why the link or the code of this request can't be used now; null when it can. */
  public @Nullable SignInReason obstacle(Digest browser, Instant now) {
    if (life.usedAt() != null) {
      return SignInReason.USED;
    }
    if (life.replaced()) {
      return SignInReason.REPLACED;
    }
    if (!now.isBefore(life.askedAt().plus(LASTS))) {
      return SignInReason.TOO_OLD;
    }
    return proofs.browser().is(browser) ? null : SignInReason.OTHER_BROWSER;
  }
}
