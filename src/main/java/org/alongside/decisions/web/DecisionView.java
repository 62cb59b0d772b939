package org.alongside.decisions.web;

import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionLine.Phase;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Round;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.projects.Project;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one decision together, by the same number of queries however many are asked. */
@Component
class DecisionView {

  private final DecisionDoor door;
  private final Decisions decisions;
  private final Outcomes outcomes;
  private final Desks desks;
  private final InstantSource clock;

  DecisionView(
      DecisionDoor door, Decisions decisions, Outcomes outcomes, Desks desks, InstantSource clock) {
    this.door = door;
    this.decisions = decisions;
    this.outcomes = outcomes;
    this.desks = desks;
    this.clock = clock;
  }

  DecisionPage of(String id, Actor actor, @Nullable Done done) {
    var found = door.readable(id, actor);
    Decision decision = found.decision();
    List<Round> rounds = rounds(decision);
    return new DecisionPage(
        heading(decision, found.project()),
        asking(decision, rounds),
        decision instanceof ClosedDecision closed ? outcomes.of(closed) : null,
        earlier(decision, rounds),
        desks.of(decision, actor, clock.instant()).orElse(null),
        Mistakes.none(),
        done);
  }

  private List<Round> rounds(Decision decision) {
    return switch (decision) {
      case OpenDecision open -> open.rounds();
      case ClosedDecision closed -> closed.rounds();
      case DraftDecision draft -> again(draft);
      case AnnouncedDecision announced -> again(announced);
    };
  }

  /** Only what has been reopened has rounds before it opens. */
  private List<Round> again(Decision decision) {
    return decision.dossier().attempt() == 1 ? List.of() : decisions.rounds(decision.id());
  }

  private static DecisionPage.Heading heading(Decision decision, Project project) {
    return new DecisionPage.Heading(
        decision.id(),
        new Link(project.title(), DecisionPaths.project(project.slug().value())),
        phase(decision),
        decision.dossier().attempt(),
        decision.dossier().version());
  }

  private static Phase phase(Decision decision) {
    return switch (decision) {
      case DraftDecision _ -> Phase.DRAFT;
      case AnnouncedDecision _ -> Phase.ANNOUNCED;
      case OpenDecision _ -> Phase.OPEN;
      case ClosedDecision _ -> Phase.CLOSED;
    };
  }

  private static DecisionPage.Asking asking(Decision decision, List<Round> rounds) {
    Terms terms = decision.terms();
    boolean begun = decision instanceof OpenDecision || decision instanceof ClosedDecision;
    Proposal proposal = begun ? rounds.getLast().proposal() : terms.proposal();
    return new DecisionPage.Asking(
        proposal, terms.method(), timetable(decision), terms.minutes(), rounds.size());
  }

  private static Timetable timetable(Decision decision) {
    return switch (decision) {
      case AnnouncedDecision announced -> announced.timetable();
      case OpenDecision open -> during(open.terms().timetable(), open.current());
      case ClosedDecision closed -> during(closed.terms().timetable(), closed.lastRound());
      case DraftDecision draft -> draft.terms().timetable();
    };
  }

  private static Timetable during(Timetable timetable, Round round) {
    return new Timetable(timetable.opens(), round.span().closes(), timetable.review());
  }

  private static List<DecisionPage.Earlier> earlier(Decision decision, List<Round> rounds) {
    boolean begun = decision instanceof OpenDecision || decision instanceof ClosedDecision;
    int last = begun ? rounds.size() - 1 : rounds.size();
    return rounds.subList(0, last).stream().map(DecisionPage.Earlier::of).toList();
  }
}
