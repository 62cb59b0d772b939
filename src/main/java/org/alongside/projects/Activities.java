package org.alongside.projects;

import java.util.List;
import java.util.Optional;

/** All activities. */
public interface Activities {

  Optional<Activity> find(ActivityId id);

  Optional<Activity> named(ProjectId project, String slug);

  Optional<Activity> claim(ActivityId id);

  List<Activity> of(ProjectId project);

  /** Adds it; where its slug is taken in the project, with the next free number. */
  Activity add(Activity activity);

  /** Saves what it asks, unless somebody changed it after version {@code seen}. */
  boolean save(ActivityId id, Invitation invitation, long seen);

  void save(ActivityId id, Activity.State state);
}
