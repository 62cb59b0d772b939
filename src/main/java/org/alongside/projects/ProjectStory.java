package org.alongside.projects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a project's page tells of it by itself, read at once.
 *
 * @param ready the forms that its text, and those of its activities, can be read in besides this
 *     page
 * @param hasFiles whether files belong to it; which ones is asked only then
 */
public record ProjectStory(
    Project project,
    List<Activity> activities,
    List<LevelChange> changes,
    @Nullable Before before,
    List<ReadyForm> ready,
    boolean hasFiles) {

  public ProjectStory {
    activities = List.copyOf(activities);
    changes = List.copyOf(changes);
    ready = List.copyOf(ready);
  }

  /** That a text can be read in a form, by its code. */
  public record ReadyForm(UUID thing, String form) {}

  /** The codes of the forms that one text can be read in. */
  public List<String> formsOf(UUID thing) {
    return ready.stream()
        .filter(each -> each.thing().equals(thing))
        .map(ReadyForm::form)
        .sorted()
        .toList();
  }

  public List<Activity> shown() {
    return activities.stream().filter(Activity::shown).toList();
  }

  public Optional<Before> follows() {
    return Optional.ofNullable(before);
  }
}
