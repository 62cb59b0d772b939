package org.alongside.projects;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a project's page tells of it by itself, read at once.
 *
 * @param hasFiles whether files belong to it; which ones is asked only then
 */
public record ProjectStory(
    Project project,
    List<Activity> activities,
    List<LevelChange> changes,
    @Nullable Before before,
    boolean hasFiles) {

  public ProjectStory {
    activities = List.copyOf(activities);
    changes = List.copyOf(changes);
  }

  public List<Activity> shown() {
    return activities.stream().filter(Activity::shown).toList();
  }

  public Optional<Before> follows() {
    return Optional.ofNullable(before);
  }
}
