package org.alongside.projects;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Changes what an activity asks; of a published one, never so that what it owes is missing. */
public final class ReviseActivity {

  private final Activities activities;
  private final Facts facts;

  public ReviseActivity(Activities activities, Facts facts) {
    this.activities = activities;
    this.facts = facts;
  }

  public Attempt<Activity> revise(Actor actor, Activity.Draft draft, Project project, Instant now) {
    Activity activity = activities.claim(draft.id()).orElseThrow();
    Activity next = activity.with(draft.invitation());
    List<ProjectReason> reasons = reasons(activity, next, project);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    if (!activities.save(draft.id(), draft.invitation(), draft.seen())) {
      return Attempt.overtaken();
    }
    Fact.Who who = actor.who(null);
    facts.record(ProjectFact.ACTIVITY_REVISED.of(ProjectFact.activity(next), who, now, Map.of()));
    return Attempt.done(next);
  }

  private static List<ProjectReason> reasons(Activity before, Activity next, Project project) {
    var reasons = new ArrayList<ProjectReason>();
    if (next.invitation().span().backwards()) {
      reasons.add(ProjectReason.STAGE_BACKWARDS);
    }
    if (before.state() == Activity.State.PUBLISHED) {
      List<ProjectReason> already = Publishing.lacks(before, project);
      Publishing.lacks(next, project).stream()
          .filter(r -> !already.contains(r))
          .forEach(reasons::add);
    }
    return reasons;
  }
}
