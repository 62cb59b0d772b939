package org.alongside.publications.web;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.alongside.access.Role;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Level;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Examples;
import org.alongside.projects.Levels;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.projects.Section;
import org.alongside.projects.Slug;
import org.springframework.transaction.support.TransactionOperations;

/** A project that everyone can see, with an activity that tells people something. */
public final class InformProject {

  private final RunningAlongside alongside;
  private final Project project;
  private final Activity activity;

  public InformProject(RunningAlongside alongside, String title) {
    this.alongside = alongside;
    this.project = within(() -> project(title));
    this.activity = within(this::informing);
  }

  private Project project(String title) {
    var now = alongside.clock().instant();
    var projects = alongside.bean(Projects.class);
    var added = projects.add(Examples.draft(title));
    var lead = SignedInAs.somebody(alongside, "Lead of " + title);
    alongside
        .bean(Levels.class)
        .state(added.id(), Examples.allStages(), Examples.statement(Level.INFORM), lead);
    var contact = new Section.Contact("Sam Field", "Lead", "sam@example.org", "");
    projects.save(added.id(), contact, added.version());
    projects.save(
        added.id(), new Life(Life.State.PUBLISHED, Life.Visibility.EVERYONE, now, null, ""));
    return added;
  }

  private Activity informing() {
    var activities = alongside.bean(Activities.class);
    var added =
        activities.add(
            new Activity(
                ActivityId.random(),
                project.id(),
                new Slug("news"),
                1,
                Examples.invitation("News"),
                Activity.State.DRAFT,
                null));
    var by = SignedInAs.somebody(alongside, "Leads " + added.id());
    alongside.bean(Levels.class).state(added, Examples.statement(Level.INFORM), by);
    activities.save(added.id(), Activity.State.PUBLISHED);
    return added;
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(
        alongside.bean(TransactionOperations.class).execute(_ -> work.get()));
  }

  public Project project() {
    return project;
  }

  public Activity activity() {
    return activity;
  }

  public String path() {
    return "/projects/" + project.slug();
  }

  /** Somebody new who co-ordinates, signed in. */
  public Visitor coOrdinator(Visitor visitor, String name) {
    var person = SignedInAs.somebody(alongside, name, Role.CO_ORDINATOR);
    visitor
        .page()
        .context()
        .addCookies(
            List.of(
                new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(alongside, person))
                    .setUrl(alongside.url())));
    return visitor;
  }
}
