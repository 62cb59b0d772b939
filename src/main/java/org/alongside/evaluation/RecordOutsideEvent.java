package org.alongside.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Audience;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.Project;

/**
 * Records what truly happened outside the platform, so that it counts for or against the promise;
 * breaches would only hide if they could not be told here.
 */
public final class RecordOutsideEvent {

  private final OutsideEvents events;
  private final PlaceHolders holders;
  private final Facts facts;

  public RecordOutsideEvent(OutsideEvents events, PlaceHolders holders, Facts facts) {
    this.events = events;
    this.holders = holders;
    this.facts = facts;
  }

  public Attempt<OutsideEvent> record(
      Actor actor, Project project, OutsideEvent event, Instant now) {
    var reasons = whyNot(project, event, Here.day(now));
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    events.add(project.id().value(), event, actor.personOrThrow(), now);
    facts.record(fact(actor, project, event, now));
    return Attempt.done(event);
  }

  private static List<Reason> whyNot(Project project, OutsideEvent event, LocalDate today) {
    var reasons = new ArrayList<Reason>();
    var about = event.about();
    if (event.happenedOn().isAfter(today)) {
      reasons.add(EvaluationReason.NOT_HAPPENED_YET);
    }
    if (event.told().what().isBlank()) {
      reasons.add(EvaluationReason.WHAT_MISSING);
    }
    if (event.told().source().isBlank()) {
      reasons.add(EvaluationReason.SOURCE_MISSING);
    }
    if (event.kind().saysWhoWasThere() && (about.lived() == null || about.learnt() == null)) {
      reasons.add(EvaluationReason.PEOPLE_THERE_MISSING);
    }
    if (about.listed() != null && project.mandate().known(about.listed()).isEmpty()) {
      reasons.add(EvaluationReason.NOT_ON_THE_LIST);
    }
    return reasons;
  }

  private Fact fact(Actor actor, Project project, OutsideEvent event, Instant now) {
    var who = actor.who(holders.voting(project.id()).get(actor.personOrThrow()));
    return new Fact(
        FactId.at(now),
        EvaluationFact.OUTSIDE_EVENT.code(),
        new Fact.Who(who.actor(), who.enteredBy(), Channel.OUTSIDE, who.side()),
        Fact.Where.in(project.id().value(), "outside-event", event.id()),
        event.happenedOn(),
        now,
        Audience.PUBLIC,
        details(event));
  }

  private static Map<String, String> details(OutsideEvent event) {
    var details = new HashMap<String, String>();
    var about = event.about();
    details.put("what", event.kind().code());
    details.put("by", event.told().by().name());
    if (about.listed() != null && event.kind().mayNameAListedDecision()) {
      details.put("mandate", about.listed().toString());
    }
    if (about.concerns() != null) {
      details.put("concerns", about.concerns().toString());
    }
    if (event.kind().saysWhoWasThere()) {
      details.put("lived", String.valueOf(about.lived()));
      details.put("learnt", String.valueOf(about.learnt()));
    }
    return details;
  }
}
