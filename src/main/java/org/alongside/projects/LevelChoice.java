package org.alongside.projects;

import java.time.Instant;
import java.util.UUID;
import org.alongside.participation.Level;

/** A level that somebody chooses, the answers it rests on, and why where a reason is asked for. */
public record LevelChoice(Level level, LevelAnswers answers, String why) {

  LevelStatement stated(LevelStatement.Change change, Instant now) {
    return new LevelStatement(UUID.randomUUID(), level, answers, why, now, null, change);
  }
}
