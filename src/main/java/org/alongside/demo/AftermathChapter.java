package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.access.Actor;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.RecordDissent;
import org.alongside.decisions.ReopenDecision;
import org.alongside.decisions.SetReview;
import org.alongside.decisions.Timetable;
import org.alongside.evaluation.NameListedDecision;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;

/** What follows a decision. */
public final class AftermathChapter {

  private final SetReview review;
  private final RecordDissent dissent;
  private final ReopenDecision reopen;
  private final NameListedDecision listed;

  public AftermathChapter(
      SetReview review, RecordDissent dissent, ReopenDecision reopen, NameListedDecision listed) {
    this.review = review;
    this.dissent = dissent;
    this.reopen = reopen;
    this.listed = listed;
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

  void takes(DecisionId id, Mandate.Item item, Project project, Actor partner, Instant then) {
    var naming = new NameListedDecision.Naming(id.value(), item.id());
    Told.done(listed.name(partner, project, naming, then));
  }
}
