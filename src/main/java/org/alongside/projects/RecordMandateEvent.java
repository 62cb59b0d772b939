package org.alongside.projects;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;

/** Records what the Board did with a listed decision; it is never taken away again. */
public final class RecordMandateEvent {

  private final Projects projects;
  private final Mandates mandates;
  private final PlaceHolders holders;
  private final Facts facts;

  public RecordMandateEvent(
      Projects projects, Mandates mandates, PlaceHolders holders, Facts facts) {
    this.projects = projects;
    this.mandates = mandates;
    this.holders = holders;
    this.facts = facts;
  }

  public Attempt<MandateEvent> record(
      Actor actor, ProjectId project, MandateEvent event, Instant now) {
    if (event.on().isAfter(Here.day(now))) {
      return Attempt.refused(ProjectReason.EVENT_IN_THE_FUTURE);
    }
    Mandate mandate = projects.find(project).orElseThrow().mandate();
    if (mandate.known(event.item()).isEmpty()) {
      return Attempt.refused(ProjectReason.NOT_ON_THE_LIST);
    }
    mandates.add(project, event, actor.personOrThrow(), now);
    facts.record(fact(actor, project, event, now));
    return Attempt.done(event);
  }

  private Fact fact(Actor actor, ProjectId project, MandateEvent event, Instant now) {
    ProjectFact kind =
        switch (event.kind()) {
          case ACCEPTED -> ProjectFact.BOARD_ACCEPTED;
          case REFUSED -> ProjectFact.BOARD_REFUSED;
          case OVERRIDDEN -> ProjectFact.BOARD_OVERRODE;
        };
    Fact.Who who = actor.who(holders.of(project).get(actor.personOrThrow()));
    Fact recorded =
        kind.of(
            ProjectFact.in(project, null, "mandate-item", event.item()),
            who,
            now,
            Map.of("event", event.id().toString()));
    return new Fact(
        recorded.id(),
        recorded.kind(),
        recorded.who(),
        recorded.where(),
        event.on(),
        recorded.recordedAt(),
        recorded.audience(),
        recorded.details());
  }
}
