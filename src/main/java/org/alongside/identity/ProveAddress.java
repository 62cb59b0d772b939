package org.alongside.identity;

import java.time.Instant;
import org.alongside.participation.Attempt;

/** Takes the link or the code from a letter as the proof that an e-mail address is somebody's. */
public final class ProveAddress {

  private final SignInRequests requests;
  private final Limits limits;

  public ProveAddress(SignInRequests requests, Limits limits) {
    this.requests = requests;
    this.limits = limits;
  }

  /** What stands in the way of this link in this browser, without using it up. */
  public Attempt<SignInRequest> look(Secret token, Secret browser, Instant now) {
    var found = requests.byToken(token.digest());
    if (found.isEmpty()) {
      return Attempt.refused(SignInReason.NOT_A_LINK);
    }
    var obstacle = found.get().obstacle(browser.digest(), now);
    return obstacle == null ? Attempt.done(found.get()) : Attempt.refused(obstacle);
  }

  /** Uses the link up. */
  public Attempt<SignInRequest> byLink(Secret token, Secret browser, Instant now) {
    var looked = look(token, browser, now);
    return looked instanceof Attempt.Done<SignInRequest>(var request) ? use(request, now) : looked;
  }

  /** Takes the code, typed in the browser that asked; each try counts, right or wrong. */
  public Attempt<SignInRequest> byCode(Code code, Secret browser, String network, Instant now) {
    var found = requests.newestOf(browser.digest());
    if (found.isEmpty()) {
      return Attempt.refused(SignInReason.NOTHING_ASKED);
    }
    var request = found.get();
    var obstacle = request.obstacle(browser.digest(), now);
    if (obstacle != null) {
      return Attempt.refused(obstacle);
    }
    int tries = requests.countTry(request.id());
    if (tries > SignInRequest.TRIES) {
      return Attempt.refused(SignInReason.NO_TRIES_LEFT);
    }
    if (tries > SignInRequest.FREE_TRIES && !allowed(request, network, now)) {
      return Attempt.refused(SignInReason.TOO_OFTEN);
    }
    return request.proofs().code().is(code.digest(browser))
        ? use(request, now)
        : Attempt.refused(SignInReason.WRONG_CODE);
  }

  private boolean allowed(SignInRequest request, String network, Instant now) {
    return limits.allow(Limit.CODES_FROM_NETWORK, network, now)
        && limits.allow(Limit.CODES_FOR_ADDRESS, request.email().value(), now);
  }

  private Attempt<SignInRequest> use(SignInRequest request, Instant now) {
    return requests.use(request.id(), now)
        ? Attempt.done(request)
        : Attempt.refused(SignInReason.USED);
  }
}
