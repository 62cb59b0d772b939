package org.alongside.projects;

import java.util.Optional;

/** Projects as their pages tell them, each in one query. */
public interface ProjectStories {

  Optional<ProjectStory> of(ProjectId project);
}
