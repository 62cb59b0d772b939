package org.alongside.files;

import java.util.List;
import java.util.function.Supplier;
import org.alongside.access.Actor;

/** Says who may read a file: whoever may read what it belongs to, once it has been checked. */
public final class MayReadFile {

  private final Supplier<List<KeepsFiles>> keepers;
  private final boolean mustBeChecked;

  /**
   * @param mustBeChecked whether a checker for harmful files is set up
   */
  public MayReadFile(Supplier<List<KeepsFiles>> keepers, boolean mustBeChecked) {
    this.keepers = keepers;
    this.mustBeChecked = mustBeChecked;
  }

  public boolean of(StoredFile file, Actor actor) {
    return ready(file)
        && keepers.get().stream()
            .filter(keeper -> keeper.kind().equals(file.to().kind()))
            .anyMatch(keeper -> keeper.mayRead(file.to().thing(), actor));
  }

  /** Whether the file can be shown to anybody at all. */
  public boolean ready(StoredFile file) {
    return switch (file.state()) {
      case CLEAN -> true;
      case NOT_CHECKED -> !mustBeChecked;
      case HARMFUL, REMOVED -> false;
    };
  }
}
