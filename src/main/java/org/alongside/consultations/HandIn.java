package org.alongside.consultations;

import java.time.Instant;
import org.alongside.participation.Attempt;

/**
 * Sends a response together with whether its words may be shown in the report: both, or neither, so
 * that nobody takes for said what came too late.
 */
public final class HandIn {

  private final SendResponse send;
  private final AllowQuotes allow;

  public HandIn(SendResponse send, AllowQuotes allow) {
    this.send = send;
    this.allow = allow;
  }

  /**
   * Hands it in.
   *
   * @param seen the version of the answers that was checked, as in {@link SendResponse}
   */
  public Attempt<Response.Sent> handIn(ReturnKey key, long seen, boolean quotable, Instant now) {
    var sent = send.send(key, seen, now);
    if (!(sent instanceof Attempt.Done<Response.Sent>)) {
      return sent;
    }
    return switch (allow.allow(key, quotable, now)) {
      case Attempt.Done<Boolean> _ -> sent;
      case Attempt.Refused<Boolean>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<Boolean> _ -> Attempt.overtaken();
    };
  }
}
