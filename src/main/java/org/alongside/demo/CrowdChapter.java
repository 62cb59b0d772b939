package org.alongside.demo;

import java.time.Instant;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.consultations.AnswerInNumbers;
import org.alongside.consultations.AnswerInNumbers.Visit;
import org.alongside.consultations.BringInResponses;
import org.alongside.consultations.BringInResponses.Bringing;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.EnterResponse.Came;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.WithdrawResponse;
import org.alongside.equality.CountReach;
import org.alongside.equality.SayApart;

/** Many people answer, on every way that there is, day after day. */
public final class CrowdChapter {

  private final AnswerInNumbers online;
  private final BringInResponses typed;
  private final WithdrawResponse withdraw;
  private final SayApart apart;
  private final CountReach reach;

  public CrowdChapter(
      AnswerInNumbers online,
      BringInResponses typed,
      WithdrawResponse withdraw,
      SayApart apart,
      CountReach reach) {
    this.online = online;
    this.typed = typed;
    this.withdraw = withdraw;
    this.apart = apart;
    this.reach = reach;
  }

  /** Those who sent theirs get their keys, in the order in which they came. */
  List<ReturnKey> online(ConsultationId id, List<Visit> visits) {
    return Told.done(online.come(id, visits));
  }

  void typed(ConsultationId id, Actor by, List<Came> all, Instant then) {
    Bringing bringing = Told.done(typed.begin(by.personOrThrow(), id, then));
    for (var came : all) {
      var why = bringing.take(came, false);
      if (!why.isEmpty()) {
        throw new IllegalStateException("Riverdale's paper is refused: " + why);
      }
    }
    bringing.write();
  }

  /** Everybody who answers on the walk-in centre, to be told day by day. */
  Crowd gather(Consultation consultation, Actor lead, Days days) {
    return new Crowd(this, consultation, lead, days);
  }

  void takeBack(ReturnKey key, Instant then) {
    Told.done(withdraw.withdraw(key, then));
  }

  SayApart apart() {
    return apart;
  }

  CountReach reach() {
    return reach;
  }
}
