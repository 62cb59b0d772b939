package org.alongside.projects.web;

import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.projects.Activity;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.ProjectStories;
import org.alongside.projects.ProjectStory;
import org.alongside.projects.Projects;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds what an address names, and keeps drafts and named-people projects from all others. */
@Component
class ProjectDoor {

  private final ProjectFinder finder;
  private final Projects projects;
  private final ProjectStories stories;
  private final MayKnow known;
  private final Access access;

  ProjectDoor(
      ProjectFinder finder,
      Projects projects,
      ProjectStories stories,
      MayKnow known,
      Access access) {
    this.finder = finder;
    this.projects = projects;
    this.stories = stories;
    this.known = known;
    this.access = access;
  }

  ProjectId id(String slug) {
    return new ProjectId(finder.project(slug).orElseThrow(NotFound::new));
  }

  /** For those whom the access table let in to work on it. */
  Project project(String slug) {
    return projects.find(id(slug)).orElseThrow(NotFound::new);
  }

  ProjectStory story(String slug) {
    return stories.of(id(slug)).orElseThrow(NotFound::new);
  }

  /** For anyone: not found unless this reader may know of it. */
  ProjectStory readable(String slug, Actor actor) {
    ProjectStory story = story(slug);
    if (!known.of(story.project(), actor)) {
      throw new NotFound();
    }
    return story;
  }

  Activity activity(ProjectStory story, String slug) {
    return story.activities().stream()
        .filter(activity -> activity.slug().value().equals(slug))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  boolean may(Actor actor, Action action, Project project) {
    return access.may(actor, action, project.id().value());
  }
}
