package org.alongside.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that people take part in.
 *
 * @param follows the project whose successor this is
 */
public record Project(
    ProjectId id,
    Slug slug,
    long version,
    @Nullable ProjectId follows,
    Outline outline,
    Life life,
    Map<Stage, StagePlan> stages,
    Petals petals,
    Mandate mandate) {

  public Project {
    stages = Map.copyOf(stages);
  }

  public static Project started(
      ProjectId id, Slug slug, Outline outline, @Nullable ProjectId follows) {
    return new Project(
        id, slug, 1, follows, outline, Life.draft(), Map.of(), Petals.NONE, Mandate.NONE);
  }

  public String title() {
    return outline.aim().title();
  }

  /** The level of its lowest stage, once every stage has one. */
  public Optional<Level> word() {
    return petals.word();
  }

  public StagePlan stage(Stage stage) {
    return stages.getOrDefault(stage, StagePlan.unknown(stage));
  }

  public List<StagePlan> plan() {
    return List.of(Stage.values()).stream().map(this::stage).toList();
  }

  public Project with(Section section) {
    return new Project(
        id, slug, version, follows, outline.with(section), life, stages, petals, mandate);
  }

  public Project with(Petals next) {
    return new Project(id, slug, version, follows, outline, life, stages, next, mandate);
  }

  public Project with(Mandate next) {
    return new Project(id, slug, version, follows, outline, life, stages, petals, next);
  }

  public Project with(Life next) {
    return new Project(id, slug, version, follows, outline, next, stages, petals, mandate);
  }
}
