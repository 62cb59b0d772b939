package org.alongside.projects.storage;

import java.util.EnumMap;
import java.util.Map;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.LevelAnswers;
import org.alongside.projects.LevelStatement;
import org.alongside.projects.Petals;
import org.jspecify.annotations.Nullable;

/** Stated levels as {@link ProjectQuery} gathers them. */
final class StatementJson {

  private StatementJson() {}

  static Petals petals(Json json) {
    Map<Stage, LevelStatement> petals = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      Json statement = json.at(stage.name());
      if (!statement.absent()) {
        petals.put(stage, read(statement));
      }
    }
    return new Petals(petals);
  }

  static @Nullable LevelStatement readOrNull(Json json) {
    return json.absent() ? null : read(json);
  }

  static LevelStatement read(Json json) {
    return new LevelStatement(
        json.uuid("id"),
        json.one(Level.class, "level"),
        new LevelAnswers(
            json.one(LevelAnswers.Change.class, "canChange"),
            json.one(LevelAnswers.Decider.class, "decider"),
            json.one(LevelAnswers.Room.class, "room"),
            json.one(LevelAnswers.Answering.class, "answering")),
        json.text("why"),
        json.moment("at"),
        json.momentOrNull("confirmed"),
        json.one(LevelStatement.Change.class, "change"));
  }
}
