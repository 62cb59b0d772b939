package org.alongside.demo;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Method;
import org.alongside.decisions.OpenWhenDue;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.partnerships.Partnership;
import org.alongside.projects.Mandate;
import org.jspecify.annotations.Nullable;

/** A decision is written, announced by both co-chairs, and opens. */
public final class OpeningChapter {

  private static final int MINUTES = 5;

  private final StartDraft start;
  private final AgreeToOpen agree;
  private final OpenWhenDue open;
  private final Decisions decisions;
  private final Texts texts = new Texts();

  public OpeningChapter(
      StartDraft start, AgreeToOpen agree, OpenWhenDue open, Decisions decisions) {
    this.start = start;
    this.agree = agree;
    this.open = open;
    this.decisions = decisions;
  }

  Proposal proposal(String name) {
    String key = "decision." + name + ".";
    return new Proposal(
        texts.get(key + "question"), texts.get(key + "background"), texts.list(key + "options"));
  }

  /**
   * What is to be decided, how and when.
   *
   * @param listed the decision that matters which it takes; null for none
   */
  record Planned(
      Proposal proposal, Method method, Timetable timetable, Mandate.@Nullable Item listed) {

    Terms terms() {
      var terms = new Terms(proposal, method, timetable, MINUTES);
      return listed == null ? terms : terms.taking(listed.id());
    }
  }

  DecisionId draft(Partnership in, Actor author, Planned planned, Instant then) {
    return Told.done(start.start(in.id(), author.personOrThrow(), planned.terms(), then)).id();
  }

  /** Both co-chairs agree, one after the other. */
  void announce(DecisionId id, Chairs chairs, Instant then) {
    agree(id, chairs.lived(), then);
    agree(id, chairs.learnt(), then);
  }

  private void agree(DecisionId id, Actor chair, Instant then) {
    int seen = decisions.find(id).orElseThrow().dossier().version();
    Told.done(agree.agree(id, seen, chair.personOrThrow(), then));
  }

  void open(DecisionId id, Instant then) {
    Told.done(open.open(id, then));
  }
}
