package org.alongside.projects;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Act;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Shows an activity to people, once everything that its level demands is there. */
public final class PublishActivity {

  private final Projects projects;
  private final Activities activities;
  private final Demands demands;
  private final Facts facts;

  public PublishActivity(Projects projects, Activities activities, Demands demands, Facts facts) {
    this.projects = projects;
    this.activities = activities;
    this.demands = demands;
    this.facts = facts;
  }

  public Attempt<Activity> publish(Actor actor, ActivityId id, Instant now) {
    Activity activity = activities.claim(id).orElseThrow();
    if (activity.shown()) {
      return Attempt.refused(ProjectReason.ALREADY_PUBLISHED);
    }
    Project project = projects.claim(activity.project()).orElseThrow();
    List<Reason> missing = demands.of(Act.PUBLISH, activity, project);
    if (!missing.isEmpty()) {
      return Attempt.refused(missing);
    }
    activities.save(id, Activity.State.PUBLISHED);
    var details = Map.of("level", activity.level().orElseThrow().name());
    Fact.Who who = actor.who(null);
    facts.record(
        ProjectFact.ACTIVITY_PUBLISHED.of(ProjectFact.activity(activity), who, now, details));
    return Attempt.done(activity.with(Activity.State.PUBLISHED));
  }
}
