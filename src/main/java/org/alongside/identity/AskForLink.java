package org.alongside.identity;

import java.time.Instant;
import java.util.UUID;
import org.alongside.participation.Attempt;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Sends a letter with a link and a code to an e-mail address. Nobody is looked up: known or
 * unknown, the same is done, and so the answer and its time tell nothing.
 */
public final class AskForLink {

  private final SignInRequests requests;
  private final Limits limits;
  private final SignInLetters letters;

  public AskForLink(SignInRequests requests, Limits limits, SignInLetters letters) {
    this.requests = requests;
    this.limits = limits;
    this.letters = letters;
  }

  /**
   * Where the asking came from.
   *
   * @param browser the secret that this browser keeps
   * @param network the network address, for the mildest of the limits
   * @param returnTo the path to go to afterwards
   */
  public record Asker(Secret browser, String network, String returnTo) {}

  /** Sends the letter; with {@code changes}, to the new address of somebody signed in. */
  public Attempt<SignInRequest> ask(
      EmailAddress email, @Nullable PersonId changes, Asker asker, Instant now) {
    if (!allowed(email, changes, asker, now)) {
      return Attempt.refused(SignInReason.TOO_OFTEN);
    }
    var token = Secret.random();
    var code = Code.random();
    var browser = asker.browser();
    var request =
        new SignInRequest(
            UUID.randomUUID(),
            email,
            changes,
            new SignInRequest.Proofs(browser.digest(), token.digest(), code.digest(browser)),
            SignInRequest.Life.begins(now),
            asker.returnTo());
    requests.add(request);
    letters.send(request, token, code);
    return Attempt.done(request);
  }

  /**
   * The narrow limits are asked first: what they refuse is not counted against the address, so that
   * its owner can still ask elsewhere.
   */
  private boolean allowed(
      EmailAddress email, @Nullable PersonId changes, Asker asker, Instant now) {
    var browser = email.value() + " " + asker.browser().digest().hex();
    var network =
        asker.network().equals(Limits.UNKNOWN)
            ? Limits.UNKNOWN
            : email.value() + " " + asker.network();
    return limits.allow(Limit.LETTERS_FROM_NETWORK, asker.network(), now)
        && (changes == null || limits.allow(Limit.LETTERS_BY_PERSON, changes.toString(), now))
        && limits.allow(Limit.LETTERS_TO_ADDRESS_BY_BROWSER, browser, now)
        && limits.allow(Limit.LETTERS_TO_ADDRESS_BY_NETWORK, network, now)
        && limits.allow(Limit.LETTERS_TO_ADDRESS_BY_NETWORK_A_DAY, network, now)
        && limits.allow(Limit.LETTERS_TO_ADDRESS, email.value(), now)
        && limits.allow(Limit.LETTERS_TO_ADDRESS_A_DAY, email.value(), now);
  }
}
