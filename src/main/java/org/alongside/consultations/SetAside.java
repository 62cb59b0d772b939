package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Predicate;
import org.alongside.consultations.AsideDesk.Case;
import org.alongside.consultations.AsideDesk.Judging;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Sets a response aside, so that it does not count. Where the project has a partner, one of them
 * has to agree first; nothing is ever left out by a machine.
 */
public final class SetAside {

  private final AsideDesk desk;
  private final Predicate<ConsultationId> reported;

  /**
   * @param reported whether everyone can read a report that counts it
   */
  public SetAside(AsideDesk desk, Predicate<ConsultationId> reported) {
    this.desk = desk;
    this.reported = reported;
  }

  public Attempt<Aside> set(Judging judging, Aside.@Nullable Why why, String words, Instant now) {
    return desk.judge(judging, now, one -> set(one, judging, why, words));
  }

  private Attempt<Aside> set(Case one, Judging judging, Aside.@Nullable Why why, String words) {
    var reasons = new ArrayList<Reason>();
    if (one.aside().ground().isPresent()) {
      reasons.add(AsideReason.ASIDE_ALREADY);
    }
    if (reported.test(one.consultation().id())) {
      reasons.add(AsideReason.REPORT_IS_OUT);
    }
    if (why == null) {
      reasons.add(AsideReason.WHY_MISSING);
    }
    if (words.isBlank()) {
      reasons.add(AsideReason.WORDS_MISSING);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    boolean second = desk.secondPerson(one, judging.actor());
    var kind = second ? Aside.Kind.PROPOSED : Aside.Kind.ASIDE;
    var step = one.aside().next(kind, why, words, judging.actor().personOrThrow(), one.now());
    var fact = second ? ConsultationFact.ASIDE_PROPOSED : ConsultationFact.SET_ASIDE;
    return desk.done(one, step, fact, judging.actor());
  }
}
