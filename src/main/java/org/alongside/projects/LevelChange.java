package org.alongside.projects;

import java.util.Set;
import org.alongside.participation.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A level that was raised after launch or lowered after people had joined, in this project or in
 * one that it carries on.
 *
 * @param activity the activity's title, where it was the level of one
 * @param inherited whether it happened in an earlier project
 */
public record LevelChange(
    Slug slug,
    @Nullable String activity,
    Set<Stage> stages,
    LevelStatement statement,
    boolean inherited) {

  public LevelChange {
    stages = Set.copyOf(stages);
  }

  public boolean broken() {
    return statement.change() == LevelStatement.Change.BROKEN;
  }
}
