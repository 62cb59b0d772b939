package org.alongside.projects;

import java.util.Optional;

/** All projects. */
public interface Projects {

  Optional<Project> find(ProjectId id);

  /** Only how far it is, for those who ask nothing else. */
  default Optional<Life> life(ProjectId id) {
    return find(id).map(Project::life);
  }

  Optional<ProjectId> named(String slug);

  /** Finds it and keeps others from changing it until this transaction is over. */
  Optional<Project> claim(ProjectId id);

  /**
   * Adds a draft; where its slug is taken, with the next free number.
   *
   * @return the project as it was added
   */
  Project add(Project project);

  /** Saves one section, unless somebody changed that same section after version {@code seen}. */
  boolean save(ProjectId id, Section section, long seen);

  /** Saves one stage's plan, unless somebody changed that stage after version {@code seen}. */
  boolean save(ProjectId id, StagePlan plan, long seen);

  void save(ProjectId id, Life life);
}
