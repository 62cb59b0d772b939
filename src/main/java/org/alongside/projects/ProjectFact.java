package org.alongside.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;
import org.alongside.participation.Stage;
import org.jspecify.annotations.Nullable;

/** What happens to projects and their activities. */
public enum ProjectFact implements FactKind {
  STARTED(Audience.PARTNERS),
  COPIED(Audience.PARTNERS),
  SUCCEEDED(Audience.PUBLIC),
  REVISED(Audience.PARTNERS),
  REVIEWED(Audience.PUBLIC),
  STAGE_PLANNED(Audience.PARTNERS),
  LEVEL_STATED(Audience.PUBLIC),
  LEVEL_RAISED(Audience.PUBLIC),
  LEVEL_LOWERED(Audience.PUBLIC),
  LEVEL_CONFIRMED(Audience.PARTNERS),
  LEVEL_CONFIRMED_BY_PARTNERS(Audience.PUBLIC),
  MANDATE_WRITTEN(Audience.PARTNERS),
  MANDATE_AGREED(Audience.PARTNERS),
  MANDATE_AGREED_BY_BOTH(Audience.PUBLIC),
  BOARD_ACCEPTED(Audience.PUBLIC),
  BOARD_REFUSED(Audience.PUBLIC),
  BOARD_OVERRODE(Audience.PUBLIC),
  PUBLISHED(Audience.PUBLIC),
  WITHDRAWN(Audience.PUBLIC),
  ENDED(Audience.PUBLIC),
  VISIBILITY_CHANGED(Audience.PARTNERS),
  PREVIEW_MADE(Audience.PARTNERS),
  PREVIEW_REVOKED(Audience.PARTNERS),
  ACTIVITY_STARTED(Audience.PARTNERS),
  ACTIVITY_REVISED(Audience.PARTNERS),
  ACTIVITY_LEVEL_STATED(Audience.PUBLIC),
  ACTIVITY_PUBLISHED(Audience.PUBLIC),
  ACTIVITY_ENDED(Audience.PUBLIC);

  private final Audience audience;

  ProjectFact(Audience audience) {
    this.audience = audience;
  }

  @Override
  public String code() {
    return "projects." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** That somebody did this to the project as a whole. */
  public Fact of(ProjectId project, Fact.Who who, Instant now, Map<String, String> details) {
    return of(Fact.Where.in(project.value(), "project", project.value()), who, now, details);
  }

  public Fact of(ProjectId project, Fact.Who who, Instant now) {
    return of(project, who, now, Map.of());
  }

  /** That somebody did this to one thing in the project. */
  public Fact of(Fact.Where where, Fact.Who who, Instant now, Map<String, String> details) {
    LocalDate day = Here.day(now);
    return new Fact(UUID.randomUUID(), code(), who, where, day, now, audience, details);
  }

  static Fact.Where activity(Activity activity) {
    return in(activity.project(), activity.invitation().stage(), "activity", activity.id().value());
  }

  static Fact.Where in(ProjectId project, @Nullable Stage stage, String kind, UUID subject) {
    return new Fact.Where(project.value(), stage, kind, subject);
  }
}
