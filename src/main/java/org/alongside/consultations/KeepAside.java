package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import org.alongside.consultations.AsideDesk.Case;
import org.alongside.consultations.AsideDesk.Judging;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Answers somebody's objection: their response still does not count, and why. */
public final class KeepAside {

  private final AsideDesk desk;

  public KeepAside(AsideDesk desk) {
    this.desk = desk;
  }

  public Attempt<Aside> keep(Judging judging, String words, Instant now) {
    return desk.judge(judging, now, one -> keep(one, judging, words));
  }

  private Attempt<Aside> keep(Case one, Judging judging, String words) {
    var reasons = new ArrayList<Reason>();
    if (!one.aside().is(Aside.Kind.OBJECTED)) {
      reasons.add(AsideReason.NO_OBJECTION);
    }
    if (words.isBlank()) {
      reasons.add(AsideReason.WORDS_MISSING);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var by = judging.actor().personOrThrow();
    var step = one.aside().next(Aside.Kind.STAYS, null, words, by, one.now());
    return desk.done(one, step, ConsultationFact.ASIDE_STAYS, judging.actor());
  }
}
