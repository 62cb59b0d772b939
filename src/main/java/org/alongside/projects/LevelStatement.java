package org.alongside.projects;

import java.time.Instant;
import java.util.UUID;
import org.alongside.participation.Level;
import org.jspecify.annotations.Nullable;

/**
 * A level that somebody stated on a day, with the answers it rests on.
 *
 * @param why the reason, where it is higher than the answers carry, or lower than was promised
 * @param confirmed since when the lived partners have confirmed it
 */
public record LevelStatement(
    UUID id,
    Level level,
    LevelAnswers answers,
    String why,
    Instant at,
    @Nullable Instant confirmed,
    Change change) {

  /** How it stands to what was promised before. */
  public enum Change {
    /** The first statement, or a change while nobody had been promised anything. */
    NONE,
    /** Raised after people had read the lower one. */
    RAISED,
    /** Lowered after people had joined: the promise is broken. */
    BROKEN
  }

  public boolean higherThanAnswers() {
    return !answers.carry(level);
  }

  LevelStatement confirmedAt(Instant now) {
    return new LevelStatement(id, level, answers, why, at, now, change);
  }
}
