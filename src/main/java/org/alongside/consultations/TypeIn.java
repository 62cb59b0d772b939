package org.alongside.consultations;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.consultations.EnterResponse.Came;
import org.alongside.consultations.EnterResponse.Entered;
import org.alongside.participation.Attempt;

/**
 * Enters what came on paper, by phone or in person, together with a yes to showing its words in the
 * report. Whoever left that out said no.
 */
public final class TypeIn {

  private final EnterResponse enter;
  private final AllowQuotes allow;

  public TypeIn(EnterResponse enter, AllowQuotes allow) {
    this.enter = enter;
    this.allow = allow;
  }

  /**
   * Both, or neither: a yes that comes after the report is refused, and then nothing is entered.
   */
  public Attempt<Entered> enter(
      Actor actor, ConsultationId id, Came came, boolean quotable, Instant now) {
    var attempt = enter.enter(actor, id, came, now);
    if (!quotable || !(attempt instanceof Attempt.Done<Entered>(var entered))) {
      return attempt;
    }
    return switch (allow.allow(entered.key(), true, now)) {
      case Attempt.Done<Boolean> _ -> attempt;
      case Attempt.Refused<Boolean>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<Boolean> _ -> Attempt.overtaken();
    };
  }
}
