package org.alongside.projects;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Ends an activity; its page stays. */
public final class EndActivity {

  private final Activities activities;
  private final Facts facts;

  public EndActivity(Activities activities, Facts facts) {
    this.activities = activities;
    this.facts = facts;
  }

  public Attempt<Activity> end(Actor actor, ActivityId id, Instant now) {
    Activity activity = activities.claim(id).orElseThrow();
    if (activity.state() != Activity.State.PUBLISHED) {
      return Attempt.refused(ProjectReason.NOT_PUBLISHED);
    }
    activities.save(id, Activity.State.ENDED);
    Fact.Who who = actor.who(null);
    facts.record(ProjectFact.ACTIVITY_ENDED.of(ProjectFact.activity(activity), who, now, Map.of()));
    return Attempt.done(activity.with(Activity.State.ENDED));
  }
}
