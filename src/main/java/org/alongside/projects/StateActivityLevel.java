package org.alongside.projects;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.participation.Act;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/** States the level of an activity. */
public final class StateActivityLevel {

  private final Activities activities;
  private final Levels levels;
  private final PlaceHolders holders;
  private final Demands demands;
  private final LevelRecord record;

  public StateActivityLevel(
      Activities activities,
      Levels levels,
      PlaceHolders holders,
      Demands demands,
      LevelRecord record) {
    this.activities = activities;
    this.levels = levels;
    this.holders = holders;
    this.demands = demands;
    this.record = record;
  }

  public Attempt<LevelStatement> state(
      Actor actor, Project project, ActivityId id, LevelChoice choice, Instant now) {
    Activity activity = activities.claim(id).orElseThrow();
    Map<PersonId, Side> joined = holders.of(project.id());
    var rule =
        new LevelRule(activity.level().stream().toList(), activity.shown(), !joined.isEmpty());
    LevelStatement statement = choice.stated(rule.change(choice.level()), now);
    List<Reason> reasons =
        new ArrayList<>(rule.lacks(choice.level(), choice.answers(), choice.why()));
    if (activity.state() == Activity.State.PUBLISHED) {
      reasons.addAll(demands.of(Act.RELABEL, activity.with(statement), project));
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    levels.state(activity, statement, actor.personOrThrow());
    Fact.Who who = actor.who(joined.get(actor.personOrThrow()));
    record.stated(project, activity, statement, who, joined.keySet());
    return Attempt.done(statement);
  }
}
