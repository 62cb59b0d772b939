package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.access.Actor;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.RecordDissent;
import org.alongside.decisions.ReopenDecision;
import org.alongside.decisions.SetReview;
import org.alongside.decisions.Timetable;

/** What follows a decision. */
public final class AftermathChapter {

  private final SetReview review;
  private final RecordDissent dissent;
  private final ReopenDecision reopen;

  public AftermathChapter(SetReview review, RecordDissent dissent, ReopenDecision reopen) {
    this.review = review;
    this.dissent = dissent;
    this.reopen = reopen;
  }

  void review(DecisionId id, Actor chair, LocalDate day, Instant then) {
    Told.done(review.set(id, chair.personOrThrow(), day, then));
  }

  void dissent(DecisionId id, Actor partner, String words, boolean named, Instant then) {
    Told.done(dissent.record(id, partner, words, named, then));
  }

  void reopen(DecisionId id, Actor chair, Timetable timetable, Instant then) {
    Told.done(reopen.reopen(id, chair.personOrThrow(), timetable, then));
  }
}
