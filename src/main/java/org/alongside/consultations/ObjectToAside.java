package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import org.alongside.consultations.AsideDesk.Case;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Whoever answered says why their response should count. */
public final class ObjectToAside {

  private final AsideDesk desk;

  public ObjectToAside(AsideDesk desk) {
    this.desk = desk;
  }

  public Attempt<Aside> object(ReturnKey key, String words, Instant now) {
    return desk.own(key, now, one -> object(one, words));
  }

  private Attempt<Aside> object(Case one, String words) {
    var reasons = new ArrayList<Reason>();
    if (!one.aside().aside()) {
      reasons.add(AsideReason.COUNTS_ALREADY);
    } else if (!one.aside().mayObject()) {
      reasons.add(AsideReason.OBJECTED_ALREADY);
    }
    if (words.isBlank()) {
      reasons.add(AsideReason.WORDS_MISSING);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var step = one.aside().next(Aside.Kind.OBJECTED, null, words, null, one.now());
    var who = one.slip().arrival().unnamed();
    return desk.kept(one, step, ConsultationFact.ASIDE_OBJECTED, who);
  }
}
