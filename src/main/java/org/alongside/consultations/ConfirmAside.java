package org.alongside.consultations;

import java.time.Instant;
import java.util.function.Predicate;
import org.alongside.consultations.AsideDesk.Case;
import org.alongside.consultations.AsideDesk.Judging;
import org.alongside.participation.Attempt;

/** A partner who did not propose it agrees that a response does not count. */
public final class ConfirmAside {

  private final AsideDesk desk;
  private final Predicate<ConsultationId> reported;

  /**
   * @param reported whether everyone can read a report that counts it
   */
  public ConfirmAside(AsideDesk desk, Predicate<ConsultationId> reported) {
    this.desk = desk;
    this.reported = reported;
  }

  public Attempt<Aside> confirm(Judging judging, Instant now) {
    return desk.judge(judging, now, one -> confirm(one, judging));
  }

  private Attempt<Aside> confirm(Case one, Judging judging) {
    var proposed = one.aside().ground();
    if (proposed.isEmpty() || !one.aside().is(Aside.Kind.PROPOSED)) {
      return Attempt.refused(AsideReason.NOT_PROPOSED);
    }
    if (reported.test(one.consultation().id())) {
      return Attempt.refused(AsideReason.REPORT_IS_OUT);
    }
    var person = judging.actor().personOrThrow();
    if (person.equals(proposed.get().by()) || !desk.partner(one, judging.actor())) {
      return Attempt.refused(AsideReason.ANOTHER_PERSON);
    }
    var why = proposed.get().why();
    var step = one.aside().next(Aside.Kind.ASIDE, why, proposed.get().words(), person, one.now());
    return desk.done(one, step, ConsultationFact.SET_ASIDE, judging.actor());
  }
}
