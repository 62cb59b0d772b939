package org.alongside.projects;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;

/** Starts an activity under a project, as a draft. */
public final class StartActivity {

  private final Activities activities;
  private final Facts facts;

  public StartActivity(Activities activities, Facts facts) {
    this.activities = activities;
    this.facts = facts;
  }

  public Activity start(Actor actor, ProjectId project, Invitation invitation, Instant now) {
    Slug slug = Slug.from(invitation.title(), "activity-1");
    Activity added =
        activities.add(
            new Activity(
                ActivityId.random(), project, slug, 1, invitation, Activity.State.DRAFT, null));
    Fact.Who who = actor.who(null);
    facts.record(ProjectFact.ACTIVITY_STARTED.of(ProjectFact.activity(added), who, now, Map.of()));
    return added;
  }
}
