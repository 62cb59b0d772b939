package org.alongside.publications;

import java.util.List;
import java.util.Optional;
import org.alongside.participation.Level;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Examples;
import org.alongside.projects.Invitation;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.projects.Section;
import org.alongside.projects.Slug;
import org.alongside.projects.StagePlan;

/** One project that everyone can see, and one activity in it. */
final class Around {

  private Project project = Examples.draft("Buses").with(Examples.COMPLETE.contact());
  private Activity activity =
      new Activity(
          ActivityId.random(),
          project.id(),
          new Slug("news"),
          1,
          Examples.invitation("News"),
          Activity.State.PUBLISHED,
          Examples.statement(Level.INFORM));

  Around() {
    live(Life.State.PUBLISHED);
  }

  private void live(Life.State state) {
    project =
        project.with(new Life(state, Life.Visibility.EVERYONE, Examples.NOW, null, "Why not"));
  }

  void withdraw() {
    live(Life.State.WITHDRAWN);
  }

  void show(Activity.State state) {
    activity = activity.with(state);
  }

  Project project() {
    return project;
  }

  Activity activity() {
    return activity;
  }

  Projects projects() {
    return new Projects() {
      @Override
      public Optional<Project> find(ProjectId id) {
        return Optional.of(project);
      }

      @Override
      public Optional<ProjectId> named(String slug) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Project> claim(ProjectId id) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Project add(Project added) {
        throw new UnsupportedOperationException();
      }

      @Override
      public boolean save(ProjectId id, Section section, long seen) {
        throw new UnsupportedOperationException();
      }

      @Override
      public boolean save(ProjectId id, StagePlan plan, long seen) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void save(ProjectId id, Life life) {
        throw new UnsupportedOperationException();
      }
    };
  }

  Activities activities() {
    return new Activities() {
      @Override
      public Optional<Activity> find(ActivityId id) {
        return Optional.of(activity);
      }

      @Override
      public Optional<Activity> named(ProjectId in, String slug) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Activity> claim(ActivityId id) {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<Activity> of(ProjectId in) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Activity add(Activity added) {
        throw new UnsupportedOperationException();
      }

      @Override
      public boolean save(ActivityId id, Invitation invitation, long seen) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void save(ActivityId id, Activity.State state) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
