package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import org.alongside.consultations.AsideDesk.Case;
import org.alongside.consultations.AsideDesk.Judging;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Lets a response count again, or turns down a proposal that it should not count. */
public final class CountAgain {

  private final AsideDesk desk;

  public CountAgain(AsideDesk desk) {
    this.desk = desk;
  }

  public Attempt<Aside> count(Judging judging, String words, Instant now) {
    return desk.judge(judging, now, one -> count(one, judging, words));
  }

  private Attempt<Aside> count(Case one, Judging judging, String words) {
    var reasons = new ArrayList<Reason>();
    if (one.aside().ground().isEmpty()) {
      reasons.add(AsideReason.COUNTS_ALREADY);
    }
    if (words.isBlank()) {
      reasons.add(AsideReason.WORDS_MISSING);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var by = judging.actor().personOrThrow();
    var step = one.aside().next(Aside.Kind.BACK, null, words, by, one.now());
    return desk.done(one, step, ConsultationFact.COUNTED_AGAIN, judging.actor());
  }
}
