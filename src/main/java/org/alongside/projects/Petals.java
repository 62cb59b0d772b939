package org.alongside.projects;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;

/** The level stated for each stage: its own petal of the flower. */
public record Petals(Map<Stage, LevelStatement> byStage) {

  public Petals {
    byStage = Map.copyOf(byStage);
  }

  public static final Petals NONE = new Petals(Map.of());

  /** The project's word: the level of its lowest stage, once every stage has one. */
  public Optional<Level> word() {
    return byStage.size() < Stage.values().length
        ? Optional.empty()
        : byStage.values().stream().map(LevelStatement::level).min(Comparator.naturalOrder());
  }

  /** The most that is promised in any stage. */
  public Optional<Level> highest() {
    return byStage.values().stream().map(LevelStatement::level).max(Comparator.naturalOrder());
  }

  public Optional<LevelStatement> of(Stage stage) {
    return Optional.ofNullable(byStage.get(stage));
  }

  /** Whether the lived partners confirmed every statement in force. */
  public boolean confirmed() {
    return !byStage.isEmpty() && byStage.values().stream().allMatch(s -> s.confirmed() != null);
  }

  public Set<Stage> missing() {
    var missing = new TreeSet<>(Set.of(Stage.values()));
    missing.removeAll(byStage.keySet());
    return missing;
  }

  public Petals with(Set<Stage> stages, LevelStatement statement) {
    var next = new EnumMap<Stage, LevelStatement>(Stage.class);
    next.putAll(byStage);
    stages.forEach(stage -> next.put(stage, statement));
    return new Petals(next);
  }
}
