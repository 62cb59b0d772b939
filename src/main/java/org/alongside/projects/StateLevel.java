package org.alongside.projects;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.participation.Act;
import org.alongside.participation.Attempt;
import org.alongside.participation.Level;
import org.alongside.participation.Reason;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;

/**
 * States the level of one or more stages. Lowering it after people have joined is not prevented,
 * but it is recorded as the broken promise that it is, and they are told.
 */
public final class StateLevel {

  private final Projects projects;
  private final Levels levels;
  private final PlaceHolders holders;
  private final Demands demands;
  private final LevelRecord record;

  public StateLevel(
      Projects projects, Levels levels, PlaceHolders holders, Demands demands, LevelRecord record) {
    this.projects = projects;
    this.levels = levels;
    this.holders = holders;
    this.demands = demands;
    this.record = record;
  }

  public Attempt<LevelStatement> state(
      Actor actor, ProjectId id, Set<Stage> stages, LevelChoice choice, Instant now) {
    if (stages.isEmpty()) {
      return Attempt.refused(ProjectReason.NO_STAGE_CHOSEN);
    }
    Project project = projects.claim(id).orElseThrow();
    Map<PersonId, Side> joined = holders.of(id);
    var rule =
        new LevelRule(levelsOf(project, stages), project.life().launched(), !joined.isEmpty());
    LevelStatement statement = choice.stated(rule.change(choice.level()), now);
    List<Reason> reasons =
        new ArrayList<>(rule.lacks(choice.level(), choice.answers(), choice.why()));
    reasons.addAll(demanded(project, project.petals().with(stages, statement)));
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    levels.state(id, stages, statement, actor.personOrThrow());
    record.stated(
        project, statement, actor.who(joined.get(actor.personOrThrow())), joined.keySet());
    return Attempt.done(statement);
  }

  private static List<Level> levelsOf(Project project, Set<Stage> stages) {
    return stages.stream()
        .flatMap(stage -> project.petals().of(stage).stream())
        .map(LevelStatement::level)
        .toList();
  }

  /**
   * A project that people can see can't take a name that it could not have been published under.
   */
  private List<Reason> demanded(Project project, Petals next) {
    if (!project.life().running()) {
      return List.of();
    }
    List<Reason> already = demands.of(Act.RELABEL, project);
    return demands.of(Act.RELABEL, project.with(next)).stream()
        .filter(reason -> !already.contains(reason))
        .toList();
  }
}
