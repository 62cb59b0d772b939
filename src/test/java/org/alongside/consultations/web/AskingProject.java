package org.alongside.consultations.web;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Examples;
import org.alongside.projects.Invitation;
import org.alongside.projects.Levels;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.alongside.projects.Span;
import org.springframework.transaction.support.TransactionOperations;

/** A project that everyone can see, with a published activity in which people are to be asked. */
final class AskingProject {

  private final RunningAlongside alongside;
  private final Project project;
  private final Activity activity;

  AskingProject(RunningAlongside alongside, String title) {
    this.alongside = alongside;
    this.project = within(() -> project(title));
    this.activity = within(() -> activity(title));
  }

  private Project project(String title) {
    var now = alongside.clock().instant();
    var projects = alongside.bean(Projects.class);
    var added = projects.add(Examples.draft(title));
    var somebody = SignedInAs.somebody(alongside, "Stated the level of " + title);
    alongside
        .bean(Levels.class)
        .state(added.id(), Examples.allStages(), Examples.statement(Level.CONSULT), somebody);
    projects.save(
        added.id(), new Life(Life.State.PUBLISHED, Life.Visibility.EVERYONE, now, null, ""));
    return added;
  }

  private Activity activity(String title) {
    var invitation = new Invitation(title, Stage.DESIGN, "", Span.UNKNOWN, Invitation.How.EMPTY);
    var activities = alongside.bean(Activities.class);
    var added =
        activities.add(
            new Activity(
                ActivityId.random(),
                project.id(),
                Slug.from(title, "x"),
                1,
                invitation,
                Activity.State.DRAFT,
                null));
    var somebody = SignedInAs.somebody(alongside, "Stated the level of the activity " + title);
    alongside.bean(Levels.class).state(added, Examples.statement(Level.CONSULT), somebody);
    activities.save(added.id(), Activity.State.PUBLISHED);
    return added;
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(
        alongside.bean(TransactionOperations.class).execute(_ -> work.get()));
  }

  UUID id() {
    return project.id().value();
  }

  Activity activity() {
    return activity;
  }

  String path() {
    return "/projects/" + project.slug();
  }
}
